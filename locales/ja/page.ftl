# 電話をかけずに確認 ID を受け取るWeb ページ /activate の言葉。

page-title = 確認 ID の取得
page-lead = インターネットに接続していないコンピューターのためのページです。アカウントは必要ありません。
page-how = ライセンス認証ウィザードに表示されている 8 つのグループの数字を入力してください。最初の欄にまとめて貼り付けることもできます。
page-how-filled = 読み取ったコードから数字を入力しました。コンピューターの画面と見比べてください。
page-group = グループ { $label }
page-mark-wrong = もう一度確認
page-mark-short = 6 桁のうち { $digits } 桁
page-wrong = グループ { $label } をコンピューターの画面ともう一度見比べてください。
page-all-right = 8 つのグループはすべて正しく入っています。
page-sent = 送るのはこの数字だけです。お客様を特定する情報は含まれません。
page-submit = 確認 ID を取得する
page-asking = ライセンス認証サービスに問い合わせています…
page-look-again = { $count ->
    [1] もう一度確かめるグループが 1 つあります
   *[other] もう一度確かめるグループが { $count } つあります
}
page-look-again-text = 入力した数字はそのまま残っています。次のグループをコンピューターの画面と見比べてください。
page-mixed = 別々のインストール ID の数字が混ざっています
page-mixed-text = それぞれのグループは正しく入っていますが、8 つで 1 つのインストール ID になりません。すべてのグループをコンピューターの画面と見比べてください。
page-swapped-text = 欄の下のボタンで入れ替えられます。入力した内容はそのまま残っています。
page-other-vendor = この提供元の製品のインストール ID ではありません
page-other-vendor-text = グループ 1 をコンピューターの画面ともう一度見比べ、どの製品のライセンス認証かを確認してください。
page-confirmation-typed = これは確認 ID です
page-confirmation-typed-text = 必要なのはインストール ID です。ライセンス認証ウィザードの 1 から 8 の欄に表示されている数字を入力してください。
page-again = もう一度ボタンを押してください
page-again-text = ページを開いてから長い時間が経過したか、別の Web サイトから開かれました。入力した数字はそのまま残っています。

## 答え

page-answer-title = 確認 ID
page-answer-lead = ライセンス認証ウィザードの A から { $last } の欄に入力し、「認証する」を選んでください。
page-answer-same = 同じコンピューターで何度取得しても、数字は同じで、認証回数は増えません。
page-read = 読み上げる
page-stop = 停止
page-spoken = { $label }、{ $digits }。
# 電話で読み上げるときの 10 個の数字。空白で区切る。
page-digits = ゼロ イチ ニ サン ヨン ゴ ロク ナナ ハチ キュウ
page-no-voice = このブラウザーには日本語の音声がありません。
page-copied = コピーしました。
page-not-copied = コピーできませんでした。数字を選択してコピーしてください。
page-print = 印刷
page-another = 別のコンピューターを認証する

## 取得できないときと、ほかの方法

page-check-digits = 数字を確かめる
page-call = ライセンス認証窓口に電話する
page-lines-all = すべての国と地域
page-local-time = 受付時間は、それぞれの窓口の現地時間です。
page-help = ヘルプ
page-languages = 言語

## 何もないアドレス

page-elsewhere = このアドレスにページはありません
page-elsewhere-text = アドレスに別の文字が混ざっている可能性があります。次のページをご利用ください。

## ファイル

page-file = 要求ファイルをお持ちですか
page-file-how = 要求ファイルはウィザードで保存できます。ここで選び、返ってきた応答ファイルをコンピューターに移してください。
page-file-submit = 応答ファイルを受け取る
page-not-a-file = これは要求ファイルではありません
page-not-a-file-text = ウィザードで保存した、名前が request.json で終わるファイルを選んでください。
