# ウィザードの画面の言葉。用語は glossary.md のとおり。

## 日付、時刻、並び

date = { $year }年{ $month }月{ $day }日
time = { $hour }:{ $minute }
moment = { $date } { $time }
span = { $unit ->
    [days] { $amount } 日
    [hours] { $amount } 時間
   *[minutes] { $amount } 分
}
list-separator = 、
weekday-monday = 月
weekday-tuesday = 火
weekday-wednesday = 水
weekday-thursday = 木
weekday-friday = 金
weekday-saturday = 土
weekday-sunday = 日

## どの画面にもあるもの

window-title = { $title } – { $product }
steps = ステップ { $at }/{ $of }
alert = { $product } — ライセンス認証されていません
status-activated = 認証済み
status-grace = 未認証
status-notice = 対応が必要
nothing-is-lost = 解決するまでの間も、{ $product } はこれまでどおりお使いいただけます。
nothing-is-lost-host = このコンピューターに変更はなく、認証の回数も減っていません。
everything-still-works = { $product }: 機能はこれまでどおりすべて使えます。
remark = { $what }{ $next }
remark-key-2 = { $group } 番目のグループの { $position } 文字目をもう一度確かめてください。
remark-key-2-look-alike = { $group } 番目のグループの { $position } 文字目は、{ $symbol } に似た{ $script ->
        [greek] ギリシャ文字
       *[cyrillic] キリル文字
    }です。入力し直してください。
remark-key-6-host = これは製品を使うコンピューターのキーです。KMS ホストには、組織に発行された KMS ホスト キーを入力してください。
remark-cid-1 = { $count ->
    [1] { $groups } の 6 桁をもう一度聞いてください。
   *[other] { $groups } の数字をもう一度聞いてください。
}
groups-exchanged = グループ { $one } と { $other } が入れ替わっています。

## ボタンとリンク。“key” は Alt と一緒に押す文字

button-next = 次へ
    .key = N
button-back = 戻る
    .key = B
button-cancel = キャンセル
    .key = C
button-close = 閉じる
    .key = L
button-later = 後で
    .key = L
button-finish = 完了
    .key = F
button-activate = 認証する
    .key = A
button-retry = もう一度試す
    .key = T
button-check-again = もう一度確認する
    .key = A
button-enter-key = プロダクト キーの入力
    .key = E
button-change-key = プロダクト キーの変更
    .key = K
button-details = 詳細
    .key = D
button-copy = コピー
    .key = C
button-clear = すべて消去
    .key = L
button-exchange = 入れ替える
    .key = W
button-use-telephone = 電話で認証する
    .key = P
button-use-internet = インターネットで認証する
    .key = I
button-seller = 購入先に問い合わせる
    .key = S
button-support = 提供元のヘルプを見る
    .key = V
button-use-file = ファイルで認証する
    .key = F
button-save-request = 要求を保存する
    .key = S
button-open-response = 応答を開く
    .key = O
button-browse-request = フォルダーを選ぶ…
button-browse-response = ファイルを選ぶ…
button-change-line = 変更
    .key = N
button-qr = QR コード
    .key = Q
button-sheet = 電話用シート
    .key = H
button-key-advice = プロダクト キーについて
    .key = U
button-release = 解除する
    .key = R
button-open-privacy = ブラウザーで開く
    .key = O
link-privacy = プライバシーに関する声明
link-details = 詳細
link-copy = コピー
link-copy-details = 詳細をコピー
copied = コピーしました
link-help = { $code } のヘルプ
link-show = 表示
link-release = 認証を解除する
link-regional-numbers = 各地域の電話番号

## アカウントの画面

overview-title = ライセンス認証
overview-lead = このコンピューターの { $product } の状態です。
overview-lead-all-users = このコンピューターの全ユーザー用の { $product } の状態です。
overview-activated = ライセンス認証は完了しています
overview-activated-for-good = { $method } · { $date } · 更新の必要はありません
overview-activated-on = { $method } · { $date }
overview-activated-term = { $method } · { $date } · { $renewal }までに再認証が必要です
overview-activated-until = { $method } · { $date } · 自動で更新されます (有効期限 { $renewal })
overview-provisional = 仮のライセンス認証です
overview-provisional-text = { $end } まで有効です。それまでに、ライセンス認証窓口に電話して正式な確認 ID を受け取るか、インターネットでライセンス認証を行ってください。
overview-not-activated = まだライセンス認証されていません
overview-not-activated-text = { $product }: プロダクト キーは入力済みです。{ $date }までに認証してください。インターネットなら 1 分ほどで終わります。
overview-no-key = プロダクト キーが入力されていません
overview-no-key-text = { $product }: 組織のプロダクト キーを入力すると、ライセンス認証ができます。
overview-kms-waiting = 組織の KMS ホストによる認証を待っています
overview-kms-waiting-text = { $product } は自動的に認証されます。操作は必要ありません。
overview-lead-host = 組織のコンピューターを認証する、KMS ホストとしてのこのコンピューターの状態です。
overview-host = このコンピューターは KMS ホストです
overview-host-text = 次の製品を認証します: { $products }。
overview-no-host = まだ KMS ホストではありません
overview-no-host-text = KMS ホスト キーは入力済みです。認証すると、このコンピューターが組織のコンピューターを認証できるようになります。
overview-no-host-key-text = 組織の KMS ホスト キーを入力すると、このコンピューターが組織のコンピューターを認証できるようになります。
fact-serves = 認証する製品
serves-nothing = まだありません
fact-product = 製品
fact-key = プロダクト キー
fact-remaining = 残りのライセンス認証回数
fact-trial = 試用期限
fact-subscription = サブスクリプションの期限
fact-features = 機能
fact-limit = 上限
subscription-in-grace = { $end } · 更新期限 { $until }
fact-computer = このコンピューター
fact-activated = ライセンス認証
fact-installation-id = インストール ID
fact-release-code = 解除コード
fact-what = 起きたこと
fact-why = 原因
fact-next = 次にすること
fact-code = お問い合わせ用コード
product-with-edition = { $product } { $edition }
key-none = 入力されていません
key-kind-mak = MAK
key-kind-kms-client = KMS クライアント キー
key-kind-kms-host = KMS ホスト キー
remaining = { $limit } 回のうち { $left } 回
computer-new = まだ登録されていません
computer-unchanged = 登録時から変わっていません
computer-slightly-changed = 一部の部品が変わりましたが、認証はそのまま有効です
computer-changed = 登録時から多くの部品が変わりました
method-internet-done = インターネットで認証済み
method-telephone-done = 電話で認証済み
method-file-done = ファイルで認証済み
method-kms-done = 組織の KMS ホストで認証済み
activated-how = { $method } · { $date }

## プロダクト キー

key-title = プロダクト キーを入力してください
key-lead = 25 文字のキーです。購入時のメール、またはシステム管理者からの案内にあります。
key-title-host = KMS ホスト キーの入力
key-lead-host = 25 文字のキーです。提供元から組織に発行され、ほかのコンピューターを認証する KMS ホストだけで使います。
key-label = プロダクト キー
key-automatic = インターネット経由で自動的に認証する
key-automatic-hint = 送るのはキーから作った ID とハードウェア情報だけです。お客様を特定する情報は含まれません。
key-old-title = 以前のライセンス システムのキーです
key-old-text = インターネット経由で一度だけ、新しいキーに交換します。インターネットに接続できない場合は、購入先から新しいキーを受け取ってください。
key-replaced-title = キーを交換しました
key-replaced-text = 以前のキーの代わりに、新しいプロダクト キー { $last }-… を設定しました。以前のキーはもう必要ありません。
key-advice-title = キーが見つからないとき、使えないときは
key-advice-summary = キーの見分け方、キーが使えないとき、別のコンピューターで使用中のとき

## 認証の方法

method-title = 認証の方法を選んでください
method-lead = どの方法でも結果は同じです。途中で変えることもできます。
method-internet = インターネット
method-internet-checking = 数秒で終わります。接続を確認しています…
method-internet-connected = 数秒で終わります。このコンピューターはインターネットに接続されています。
method-recommended = おすすめ
method-telephone = 電話
method-telephone-hint = 番号に電話をかけ、画面の数字を読み上げて、聞いた数字を入力します。4 分ほどかかります。
method-file = ファイル
method-file-hint = 接続のないコンピューター向けです。要求を保存し、別の機器で応答を受け取って開きます。
method-host-file = インターネットに接続していないとき
method-host-file-text = ファイルで認証できます。{ $command } で、要求ファイルを保存します。

## インターネット

internet-title = インターネットで認証しています
internet-lead = 通常は数秒で終わります。
internet-progress = ライセンス認証サービスに問い合わせています…
waiting-passed = { $seconds } 秒経過しました。いつでもキャンセルでき、失われるものはありません。
internet-sent = 送るのはプロダクト キーから作った ID とハードウェア情報です。お客様を特定する情報は含まれません。
internet-sent-host = 送るのはプロダクト キーから作った ID と、この KMS ホストの公開キーです。お客様を特定する情報は含まれません。

## 製品の起動時のお知らせ

notice-waiting = { $product } の機能はすべて使えます。ライセンス認証は自動的に再試行されます。
notice-trying-title = 組織の KMS ホストで認証しています
notice-trying = KMS ホストに問い合わせています…
notice-sent = プロダクト キーから作った ID、コンピューターの名前、ハードウェア情報を KMS ホストだけに送ります。

## プライバシー

privacy-title = プライバシー
privacy-sent = ライセンス認証のときに送信する情報
privacy-telephone = 電話とファイルでは、このコンピューターからは何も送信しません。数字やファイルに含まれるのは、これと同じ情報です。
privacy-address = プライバシーに関する声明

## 電話

telephone-title = 電話で認証する
telephone-region = 国または地域
telephone-line = { $region }: { $number }
telephone-line-hint = かける番号を選んでください
telephone-read = 電話をかけ、インストール ID を読み上げる
telephone-type = 聞いた確認 ID を入力する
telephone-paste = 貼り付けもできます
installation-id = インストール ID
confirmation-id = 確認 ID
languages-open = 言語
region-open = 国または地域
region-choose = 国または地域を選ぶ
region-search = 名前、国コード、国番号で検索
region-detail = { $code } · { $dialling }
region-nothing = 該当する国または地域がありません。国番号 (例: +81) でもお探しいただけます。
line-toll-free = 無料
line-toll = 有料
line-tty = テキスト電話
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = 24 時間受付
line-open-until = 受付中 · { $time } まで
line-closed = 受付時間外
line-opens-today = 受付時間外 · { $time } から
line-opens-later = 受付時間外 · { $day }曜 { $time } から
line-hours = { $days } { $from }～{ $to }
line-hours-always = 毎日 24 時間
line-hours-separator = 、
line-day-range = { $first }～{ $last }
no-line-numbers = ほかの地域の窓口でも受け付けています。番号は一覧にあります。
no-line-title = { $code }  { $title }

## 結果

success-title = { $product } のライセンス認証が完了しました
success-for-good = このコンピューターでは、更新の必要はありません。
success-term = この認証は { $date }まで有効です。それまでに同じプロダクト キーでもう一度認証してください。
success-until = 自動で更新されます。この認証は { $date }まで有効です。
success-provisional = 仮のライセンス認証で、{ $end } まで有効です。それまでに、ライセンス認証窓口に電話して正式な確認 ID を受け取ってください。
success-host-title = このコンピューターは KMS ホストになりました
success-host = サービス (kakunin-kms serve) が動いている間、次の製品を認証します: { $products }。
not-opened = これを開くプログラムがありません。アドレス:
failure-ways = ほかの方法
failure-former = 以前のキー
failure-former-text = プロダクト キー { $key }-… をもう一度入力すると、以前のライセンス認証がすぐに元に戻ります。台数は増えません。
copied-release =
    インストール ID: { $id }
    解除コード: { $code }
copied-details = { $code }: { $title }
    { $what }
    インストール ID: { $id }

## 詳細

details-title = このコンピューターの詳細
details-lead = ライセンス認証はこれらの部品の組み合わせに対して行われます。少し変わっても影響はありません。
details-lead-host = この KMS ホストの認証の内容です。
part-machine-id = オペレーティング システム
part-system = システム ボード
part-processor = プロセッサー
part-disk = システム ディスク
part-network = ネットワーク アダプター
part-memory = メモリーの容量
part-kept = 変更なし
part-changed = 変更あり
part-missing = 見つかりません
part-added = 新しい部品

## ファイルでの認証

file-title = ファイルによるライセンス認証
file-lead = ネットワークのないコンピューター向けです。やり取りするのは小さなファイル 2 つだけで、お客様を特定する情報は含まれません。
file-save = 要求ファイルを保存する
file-saved = 保存済み
file-saved-next = このファイルを USB メモリーなどで、インターネットを使える機器に移してください。
file-request-path = 要求ファイルの保存先
file-request-example = フォルダーまたはファイル名
file-answer = 応答を受け取る
file-answer-self = どの機器からでも
file-answer-vendor = 提供元が応答します。
file-answer-other = そのほか
file-answer-others = ライセンス認証窓口でも受け付けます。台数が多いときは、システム管理者がまとめて受け取れます。
file-open = 応答ファイルを開く
file-response-path = 応答ファイルの場所
file-response-example = ここにファイルをドロップするか、場所を入力

## 認証の解除

release-title = このコンピューターの認証を解除する
release-lead = 別のコンピューターで使えるようになります。{ $product } はこのコンピューターでも引き続きお使いいただけますが、未認証と表示されます。
release-internet = インターネットで解除する
release-internet-hint = ライセンス認証サービスにすぐ記録されます。
release-code = 解除コードで解除する
release-code-hint = 接続は要りません。コードをライセンス認証窓口に読み上げます。
release-progress = ライセンス認証サービスに知らせています…
release-sent = 送信するもの: インストール ID と、プロダクト キーをお持ちであることの証明。お客様を特定する情報は含まれません。
release-done-title = 認証を解除しました
release-done-text = 別のコンピューターで使えます。{ $product } はこのコンピューターでも引き続きお使いいただけます。
release-untold-title = ライセンス認証窓口にお知らせください
release-untold-text = { $product } の認証は、このコンピューターでは解除されました。ライセンス認証窓口に電話をかけ、この数字を読み上げてください。記録されると、別のコンピューターで使えるようになります。
release-untold-short = このコンピューターの認証は解除されました。ライセンス認証窓口に解除コードを知らせると、別のコンピューターで使えるようになります。
release-call = ライセンス認証窓口に電話をかける
release-read = 数字を読み上げる
release-code-label = インストール ID と解除コード

## 紙とほかの機器

qr-instead = 電話は不要で、いつでも使えます。スマートフォンのカメラで読み取ると、下に入力する確認 ID がページに表示されます。
qr-text = スマートフォンで読み取ると、電話をかけずに確認 ID を受け取れるページが開きます。
sheet-title = 電話でのライセンス認証シート
sheet-saved = 保存した電話用シート
sheet-open = 開く
sheet-hours = 受付時間はすべて、このシートを作ったコンピューターの時刻です。
sheet-secret = このシートに秘密の情報はありません。数字で認証できるのはこのコンピューターだけです。
