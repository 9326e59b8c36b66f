# テキスト版ウィザードだけで使う言葉 (番号、入力の案内、ヘルプ)

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = ご注意: { $text }
terminal-bad = 問題があります: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } (済み)
terminal-empty = 未入力 (形式は { $example })
terminal-empty-text = 未入力
terminal-state-open = { $value } (入力途中)
terminal-state-right = { $value } (正しい)
terminal-state-wrong = { $value } (誤り)
terminal-group-empty = 未入力
terminal-check-on = { $label }: オン
terminal-check-off = { $label }: オフ
terminal-chosen = 選択中
terminal-region-change = { $region } (変更する)
terminal-region-keep = 変更しない
terminal-place = 別の場所に保存する
terminal-more-regions = ほかに { $count } 件あります。名前をもう少し入力すると絞り込めます。
terminal-actions = ここでできること
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } — Enter キーだけでも選べます
terminal-language = 言語 (Language): { $name }

## 入力の案内

terminal-hint-number = 番号または英字を入力して Enter キーを押してください。? でヘルプを表示します。
terminal-hint-text = 文字、または番号を入力して Enter キーを押してください。? でヘルプを表示します。
terminal-hint-key = プロダクト キーを入力するか貼り付けて Enter キーを押してください。番号でも操作できます。? でヘルプを表示します。
terminal-hint-region = 国名や地域名、国コード、国番号 (+81 など)、または一覧の番号を入力して Enter キーを押してください。
terminal-hint-confirmation = 確認 ID をまとめて、または D 512439 のようにグループごとに入力してください。国や地域を変更するには、その名前を入力します。? でヘルプを表示します。
terminal-hint-busy = しばらくお待ちください。Enter キーでキャンセルできます。
terminal-help = 操作には角かっこの番号が付いています。番号を入力して Enter キーを押してください。
    番号の行に英字がかっこで示されているときは、その英字でも同じ操作ができます。
    何も入力せずに Enter キーを押すと、「Enter キーだけでも選べます」と示された操作になります。
    = で画面全体をもう一度表示します。Ctrl-C で実行中の処理をキャンセルするか、ウィザードを閉じます。
terminal-help-key = プロダクト キーは大文字でも小文字でも、全角でも半角でも、ハイフンがなくても入力できます。
terminal-help-response = そのほかの入力は、応答の場所として扱います。応答ファイル、複数の応答をまとめた表、または応答ファイルの入ったフォルダーを指定できます。
terminal-help-confirmation = 確認 ID は、まとめて入力できます。空白はあってもなくてもかまいません。
    6 桁ずつ入力すると、まだ入っていないグループ、または誤りのあるグループに順に入ります。D 512439 のように英字を付けると、そのグループに入ります。
    入力した内容はウィザードを閉じても残るので、後で電話をかけ直して続けられます。
terminal-help-region = 名前の一部、JP のような 2 文字の国コード、+81 のような国番号で探せます。
    当てはまる国や地域が 1 つだけのときは、そのまま選ばれます。

## 入力を読み取れなかったとき

terminal-misread-number = { $number } という番号はありません。番号は { $greatest } までです。
terminal-misread-text = 入力を読み取れませんでした。角かっこの番号を入力してください。? でヘルプを表示します。
terminal-misread-empty = まだ Enter キーだけでは先へ進めません。角かっこの番号を入力してください。? でヘルプを表示します。
terminal-misread-group = その英字のグループはありません。上に表示されているグループの英字を使ってください。

## 途中の案内

terminal-ask-place = 要求ファイルの保存先を、フォルダー名またはファイル名で入力してください。何も入力せずに Enter キーを押すと、変更しません。
terminal-copied = 次の内容をコピーできます:
terminal-open = こちらをご覧ください: { $address }
terminal-kept = ウィザードを閉じました。入力した内容は次回まで残ります。
terminal-answers-over = 入力ファイルはここで終わりです。ウィザードを閉じます。
terminal-closed = ウィザードを閉じました。
terminal-cancelled = キャンセルしました。
