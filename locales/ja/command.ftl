# コマンド ラインの言葉

command-usage = 使い方
command-usage-options = オプション
command-usage-command = コマンド
command-heading-commands = コマンド
command-heading-options = オプション
command-heading-arguments = 引数

command-kakunin = 製品のライセンス認証を行います。コマンドを付けずに実行すると、ライセンス認証ウィザードを開きます。
command-status = このコンピューターでのライセンス認証の状態を表示します
command-key = プロダクト キーを設定または削除します
command-key-set = プロダクト キーを設定します
command-key-set-key = プロダクト キー。- を指定すると標準入力から読み取ります
command-key-set-file = プロダクト キーをこのファイルから読み取ります
command-key-set-auto = 製品の次回起動時に、バックグラウンドでインターネット経由のライセンス認証を行います
command-key-remove = 設定されているプロダクト キーと、このコンピューターに保存されている認証情報を削除します
command-key-remove-last = 削除するキーの名前 (最初の 2 グループ。status で表示されます)
command-activate = インターネット経由のライセンス認証をすぐに行います
command-installation-id = 電話で読み上げるインストール ID を表示します
command-confirm = 受け取った確認 ID でライセンス認証を行います
command-confirm-id = 確認 ID。まとめて、またはグループに分けて指定します。- を指定すると標準入力から読み取ります
command-history = このコンピューターでのライセンス認証の履歴を表示します
command-parts = このコンピューターの識別に使う部品と、その変化を表示します
command-explain-about = エラー コードの意味を説明します
command-explain-code = エラー コード (例: CNT-1)
command-launch = 製品が起動時に呼び出します。設定に応じてバックグラウンドで認証し、必要なときだけウィザードを開きます
command-agent = 期限の来た認証と更新をバックグラウンドで行います (終了の合図があるまで動作します)
command-agent-once = 期限の来たものだけを 1 回行って終了します
command-kms = 組織のどの KMS ホストを使うかを設定します
command-kms-set = 今後はこの KMS ホストを使います
command-kms-set-host = 名前または IP アドレス。ポートが 8482 でないときはポートも指定します (ポート付きの IPv6 アドレスは [ ] で囲みます)
command-kms-clear = KMS ホストを再び DNS で検索します
command-kms-show = 使用する KMS ホストと、このコンピューターのクライアント ID を表示します
command-doctor = ライセンス認証までの経路を順に確認し、最初に見つかった問題を表示します
command-help = このヘルプ、またはコマンドのヘルプを表示します
command-help-command = コマンド (例: { "key set" })
command-demo = デモの概要 (プロダクト キーの一覧と、ライセンス認証窓口の役の試し方) を表示します
command-demo-desk = ライセンス認証窓口の役として、インストール ID に対する確認 ID を表示します
command-demo-desk-id = インストール ID。まとめて、またはグループに分けて指定します

command-option-text = 画面が使える環境でも、ウィザードを端末に文字で表示します
command-option-answers = 文字のウィザードへの入力を、1 行に 1 つずつ書いたこのファイルから読みます
command-option-mode = ウィンドウの配色: { "light" } (明るい) または { "dark" } (暗い)
command-option-contrast = コントラスト: { "more" } (高い) または { "usual" } (通常)
command-option-json = 結果を JSON で出力します
command-option-lang = 表示する言語 ({ "en" }、{ "ja" }、…)
command-option-product = 製品 (カタログでの名前)。省略すると、カタログの最初の製品になります
command-option-catalogue = 提供元の署名付きカタログ
command-option-vendor = 複数の提供元のカタログがあるときの、提供元の ID
command-option-state = 認証情報を保存するフォルダー
command-option-all-users = 管理者として、このコンピューターの全ユーザーを対象にします
command-option-service = カタログの設定の代わりに、このアドレスのライセンス認証サービスを使います
command-option-help = このヘルプを表示します
command-option-version = バージョンを表示します

## 引数を読み取れなかったとき

command-misuse-missing = 必要な指定がありません: { $named }。{ $help } をご覧ください。
command-misuse-command = そのようなコマンドはありません。{ $help } をご覧ください。
command-misuse-value = { $named } の値が空か、ここでは使えないものです。{ $help } をご覧ください。
command-misuse-key = プロダクト キー ({ $shown }) が含まれています。ここには指定できません。インストールするには { $kakunin } key set KEY を使ってください。ほかの場所では、先頭の 2 グループで指定します。
command-misuse-token = 担当者のトークン ({ $shown }) が含まれています。ここには指定できません。{ $kakunin } --help をご覧ください。
command-misuse-argument = 余分な引数、またはここでは使えない引数があります。{ $help } をご覧ください。
command-misuse-not-utf-8 = UTF-8 の文字として読めない引数があります。{ $help } をご覧ください。

## 失敗したとき

# 端末がない場合に表示するメッセージの題名。
message-title = ライセンス認証
message-title-desk = 電話窓口
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = その製品はカタログにありません。カタログにある製品: { $known }
command-unknown-code = そのようなエラー コードはありません。エラー コードは CNT-1 のような形です。
command-other-key = 何も削除していません。設定されているキーは { $installed }-… です。削除するには次のように指定してください: { $kakunin } key remove { $installed }
command-other-key-release = 認証は解除していません。設定されているキーは { $installed }-… です。認証を解除するには次のように指定してください: { $kakunin } release { $installed }
command-nothing-activated = 認証は解除していません。このコンピューターは、設定されているプロダクト キーで認証されていません。
command-no-release-code = 表示する解除コードはありません。設定されているプロダクト キーで解除した認証がないか、ライセンス認証サービスに解除が記録済みです。設定とともにプロダクト キーが失われた場合は、先にプロダクト キーを設定し直してください。
command-file = { $path } を読み取れません: { $cause }
command-file-folder = フォルダーです。ファイルを指定してください。
command-file-missing = ファイルがありません。
command-file-forbidden = 読み取るアクセス許可がありません。自分のフォルダーにコピーするか、ファイルの所有者に依頼してください。
command-file-too-large = この種類のファイルとしては大きすぎます。
command-file-not-text = テキストではありません。
command-file-pipe-or-device = ファイルではなく、パイプまたはデバイスです。ファイルを指定してください。
command-file-not-a-name = この名前はファイルに使えません (NUL などのデバイス名、コロン、末尾のピリオドや空白)。別の名前を指定してください。
command-file-in-use = 別のプログラムが使用しています。そのプログラムを閉じて、もう一度お試しください。
command-answer = 入力ファイルの { $line } 行目は、そのページでは使えません。それ以降の行は実行していません。そのページと使えない理由は、上に表示されています。
command-answers-untaken = 入力ファイルの { $line } 行目より前でウィザードが閉じました。その行から後は使っていません。
command-not-a-host = KMS ホストのアドレスではありません。名前または IP アドレスを、必要ならポートを付けて指定してください (例: kms.office.example:8482、[2001:db8::7]:8482)。
command-not-a-service = ライセンス認証サービスのアドレスではありません。https:// で始まるアドレス (試用では http:// も可) を指定してください (例: https://activation.momiji.example/)。
command-service-beginning = アドレスの先頭が省略されています。{ $address } と指定してください。
command-service-sign-in = ライセンス認証サービスのアドレスに、ユーザー名やパスワードを含めることはできません。これらを除いて指定してください (例: https://activation.momiji.example/)。
command-no-installation-id = このコンピューターのキーは KMS クライアント キーです。組織の KMS ホストで認証されるため、インストール ID は必要ありません。すぐに認証するには: { $kakunin } activate
command-no-language = 言語「{ $tag }」には対応していないため、英語で続行します。対応している言語: { $languages }
command-not-written = 結果を出力できませんでした: { $cause }
command-no-place = ウィザードを表示できる画面も端末もありません。コマンドをお使いください。{ $kakunin } --help をご覧ください。
command-not-administrator = このコンピューターの全ユーザーを対象にできるのは管理者だけです。現在のユーザーは { $path } に書き込めません。管理者として、または sudo を付けて、もう一度実行してください。
command-system = 必要な処理をシステムが受け付けませんでした: { $cause }
command-demo-failed = デモを準備できませんでした: { $cause }
command-not-an-installation-id = インストール ID として正しくありません。6 桁ずつ 8 グループあり、各グループの検査数字が合う必要があります。
command-no-demo = このコンピューターには提供元のカタログがインストールされているため、デモは利用できません。

## 状態

command-status-activated = { $product } は認証されています ({ $since }から)。
command-status-provisional = { $product } は仮に認証されています ({ $since }から、有効期限 { $until })。それまでに、ライセンス認証窓口に電話して正式な確認 ID を受け取ってください。
command-status-activated-until = { $product } は認証されています ({ $since }から、有効期限 { $until })。期限までに自動で更新されます。
command-status-activated-term = { $product } は認証されています ({ $since }から、有効期限 { $until })。期限までに、同じプロダクト キーでもう一度認証してください。
command-status-grace = { $product } はまだ認証されていません。機能はすべて使えます。{ $until }までに認証してください。
command-status-notice = { $product }: { $title } ({ $code })。機能はこれまでどおりすべて使えます。
command-status-terms-over = { $product }: { $title } ({ $code })。
command-status-all-users = このコンピューターの全ユーザーに適用されます。
command-status-licence = --json とともに、署名付きライセンスも出力します
command-status-key = プロダクト キー: { $last }-… ({ $kind })
command-status-no-key = プロダクト キー: なし
command-status-automatic = 製品の次回起動時に、インターネット経由で認証します。
command-status-released = このコンピューターの認証は解除されましたが、ライセンス認証窓口への解除コードの連絡がまだです。解除コードの表示: { $kakunin } release --show
command-status-count = ライセンス認証回数: { $limit } 回のうち { $used } 回を使用
command-status-terms = { $name }: { $value }

## プロダクト キー

command-key-installed = プロダクト キー { $last }-… を設定しました ({ $kind })。
command-key-automatic = { $product } は次回起動時にバックグラウンドで認証されます。
command-key-by-hand = { $product } の次回起動時にライセンス認証ウィザードが開きます。すぐに認証するには: { $kakunin } activate
command-key-activated-already = { $product } はこのキーで認証済みです。
command-key-removed = プロダクト キー { $last }-… を削除しました。
command-key-removed-activation = プロダクト キー { $last }-… と、このコンピューターに保存されていた認証情報を削除しました。ライセンス認証窓口では、このコンピューターは使用中のままです。

## 履歴と部品

command-history-line = { $moment }  { $what } { $code }
command-history-empty = 履歴はまだありません。
command-history-key-installed = プロダクト キーを設定
command-history-own-key-installed = このエディションの KMS クライアント キーを設定
command-history-key-removed = プロダクト キーを削除
command-history-activated = 認証
command-history-renewed = 更新
command-history-released = 認証を解除
command-history-failed = 認証できず:
command-history-restored = 破損したファイルを 1 つ前の控えから復元
command-history-started-anew = 破損したファイルを作り直し (以前の記録は失われました)
command-history-count = { $count } 台を確認 (必要台数 { $threshold })
command-history-renewal = 更新まで: { $span }
command-history-retry = 次の試行まで: { $span }
command-part = { $part }: { $change } (重み { $weight })
command-parts-same = 一致した重み: { $of } のうち { $kept }。同じコンピューターとして扱われます。
command-parts-little = 一致した重み: { $of } のうち { $kept }。ただし、認証時のコンピューターから得られた情報はわずかで、このコンピューターからはより多くの情報が得られます。別のコンピューターとして扱われるため、再認証が必要です。
command-parts-other = 一致した重み: { $of } のうち { $kept }。別のコンピューターとして扱われるため、再認証が必要です。

command-explain = { $code }: { $title }
    何が起きたか: { $what }
    原因: { $why }
    次にすること: { $next }

## KMS

command-agent-next = 次の試行: { $moment }
command-policy-ignored = ポリシー { $place } は適用されません。読み取り可能で形式が正しく、管理者だけが書き込めるものである必要があります。
command-kms-host-policy = KMS ホスト: { $host } (ポリシーで設定)
command-kms-host-set = KMS ホスト: { $host } (この製品に設定)
command-kms-host-file = KMS ホスト: { $host } (カタログと同じ場所の { "kms-host" } ファイルで設定)
command-kms-host-environment = KMS ホスト: { $host } (KAKUNIN_KMS_HOST で設定)
command-kms-host-dns = KMS ホスト: DNS で検索 ({ $domains })
command-kms-host-nowhere = KMS ホスト: 設定されておらず、検索するドメインもありません
command-kms-last = 最後に認証した KMS ホスト: { $host }
command-kms-retry = ホストが指定した試行の間隔: { $span }
command-kms-client-id = クライアント ID: { $id }

## 経路の確認

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = カタログ
command-doctor-key = プロダクト キー
command-doctor-name = 名前
command-doctor-port = ポート
command-doctor-tls = 安全な接続
command-doctor-clock = 時計
command-doctor-answer = KMS ホストの応答
command-doctor-well = 問題は見つかりませんでした。

## デモ

demo-introduction = これは Kakunin のデモです。架空の提供元 Momiji Software の製品を使います。お試し用のプロダクト キー:
demo-key-good = 認証できます
demo-key-used-up = ライセンス認証回数をすべて使用済み (CNT-1)
demo-key-blocked = 提供元が使用を停止済み (KEY-5)
demo-key-other-product = 別の製品のキー (KEY-3)
demo-key-kms-client = 組織の KMS ホストで使う KMS クライアント キー
demo-key-kms-host = KMS ホスト キー。このコンピューターでは使いません (KEY-6)
demo-desk = 電話でのライセンス認証窓口の役を試すには、別の端末で次のように入力します:
demo-desk-argument = インストール ID

## ファイルと解除

command-request = ファイルで認証する: 要求を書き出します
command-request-save = 要求ファイルを書き出します。ネットワークのある場所で応答を受け取ります
command-request-file = ファイル。フォルダーを指定するとその中に作ります。- は標準出力です。ほかのファイルは上書きしません
command-response = ファイルで認証する: 応答を取り込みます
command-response-load = このコンピューターの要求への応答で認証します
command-response-file = 応答ファイル、多数の応答の表、または応答ファイルのフォルダー。- は標準入力です
command-standard-input = 標準入力
command-request-saved = 要求を { $path } に保存しました。応答を受け取ったら: { $kakunin } response load FILE
command-request-page = 応答は { $address } またはライセンス認証窓口で受け取れます。
command-release = このコンピューターの認証を解除し、別のコンピューターで使えるようにします
command-release-last = 設定されているキーの名前 (最初の 2 グループ。status で表示されます)
command-release-offline = 接続せずに、ライセンス認証窓口に伝える解除コードを表示します
command-release-show = 次に認証するまで、解除コードをもう一度表示します (新たな解除は行いません)
command-released = 認証を解除しました。{ $product } はこのコンピューターでも引き続きお使いいただけますが、未認証と表示されます。
command-released-offline = { $product } の認証は、このコンピューターでは解除されました。次の数字をライセンス認証窓口に読み上げると、別のコンピューターで使えるようになります。
    インストール ID: { $id }
    解除コード: { $code }
command-demo-respond = 提供元に代わって要求ファイルに応答します
command-demo-respond-file = 要求ファイル
demo-responded = 応答を { $path } に保存しました。

## 翻訳者のフォルダー

command-option-locales = この翻訳フォルダー (TAG/*.ftl) のメッセージを、組み込みのものの代わりに表示します
command-locales-no-tag = { $place }: フォルダーの名前が言語タグではないため、このフォルダーのメッセージは使われません。fr、pt-BR、zh-Hant のような名前にしてください。
command-locales-no-language = { $place }: このフォルダーにはメッセージがありません。言語ごとに、タグを名前にしたフォルダー (例: fr) を置き、その中に .ftl ファイルを入れてください。
command-locales-unread = { $place } を読み取れません: { $detail }
command-locales-not-utf-8 = { $place }: UTF-8 ではないため、このファイルは使われません。UTF-8 で保存してください。
command-locales-nested = { $place }: かっこの入れ子が深すぎるため、このファイルは使われません。
command-locales-syntax = { $place }: ここは読み取れません ({ $detail })。代わりに組み込みの文を表示します。
command-locales-blank = { $place }: { $message } またはその選択肢に言葉がありません。
command-locales-twice = { $place }: { $message } は { $detail } にすでにあります。最初のものを表示します。
command-locales-unknown = { $place }: { $message } というメッセージはありません。
command-locales-foreign = { $place }: { $message } にある { $detail } は渡されません。代わりに組み込みの文を表示します。
command-locales-leaves-out = { $place }: { $message } に { $detail } がありません。
command-locales-lacks = { $place }: { $message } に { $detail } がありません。そこには組み込みの文を表示します。
command-locales-key = { $place }: { $message } は「{ $detail }」です。アクセス キーは 1 文字です。
command-locales-plural = { $place }: { $message } に次の複数形がありません: { $detail }。代わりにアスタリスク付きの形を表示します。
command-locales-choice = { $place }: { $message } に、使われない選択肢があります: { $detail }。使えるのは次のものです: { $given }
command-locales-no-choice = { $place }: { $message } に次の選択肢がありません: { $detail }。代わりにアスタリスク付きのものを表示します。
command-locales-typed = { $place }: { $message } に { $detail } がありません。どの言語でも同じように入力する言葉や、決まった名前です。
command-locales-missing = { $place }: { $count } 件のメッセージがまだありません。組み込みの文を表示します: { $detail }
command-locales-more = { $place }: ほかに { $count } 件あります。まず上のものを直してください。
