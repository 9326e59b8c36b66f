# 電話窓口のコンソールの言葉。desk-say で始まるものは、お客様の言語でそのまま伝える言葉。

digit-0 = ぜろ
digit-1 = いち
digit-2 = に
digit-3 = さん
digit-4 = よん
digit-5 = ご
digit-6 = ろく
digit-7 = なな
digit-8 = はち
digit-9 = きゅう

desk-centre = { $vendor } ライセンス認証窓口
desk-signed-in = { $name } · { $role }
desk-role-desk = 窓口担当
desk-role-supervisor = 責任者
desk-role-administrator = 管理者
desk-role-auditor = 監査担当
desk-demo-token = これはデモです。窓口には次のトークンでサインインします: { $token }

desk-sign-in-title = サインイン
desk-sign-in-lead = 管理者から受け取ったトークンを入力してください。
desk-sign-in = サインイン
    .key = S
desk-signing-in = サインインしています…
desk-token = トークン
desk-token-where = トークンはどこに保存されますか
desk-token-where-text = 管理者が kakunin-service token add で作成し、いつでも取り消せます。
desk-token-not-kept = このウィンドウを閉じるまで保持し、ほかには保存しません。
desk-token-kept = このコンピューターにキーリングがあればそこに保存し、なければこのウィンドウを閉じるまで保持します。
desk-call-waits = 通話の内容は残っています
desk-call-waits-text = トークンが無効になりました。もう一度サインインしてください。入力した内容はすべて残っています。
desk-sign-out = サインアウト

desk-title-ready = 通話を待っています
desk-title-hearing = インストール ID を聞く
desk-title-known = 内容を確認
desk-title-reading = 確認 ID を読み上げる
desk-title-file = ファイルで応答しました
desk-title-provisional = 72 時間有効な確認 ID を読み上げる
desk-call-lead = インストール ID の 8 つのグループを読み上げてもらってください。
desk-case = 受付番号 { $case }
desk-begin = 聞いた数字を入力してください
desk-begin-text = 6 桁そろったグループから順に確認します。順番は問いません。ID 全体の貼り付けもできます。
desk-kept-in-keyring = トークンはこのコンピューターのキーリングに保存されています。
desk-kept-without-keyring = キーリングは使わず、トークンはこのウィンドウを閉じるまで保持します。
desk-kept-for-session = このコンピューターにはキーリングがないため、トークンはこのウィンドウを閉じるまで保持します。
desk-drop-file = 要求ファイルは、このウィンドウにドロップしても応答できます。応答ファイルは同じ場所に保存します。
desk-answer-file = 要求ファイルに応答…
desk-file-answered = 応答ファイルを保存しました
desk-looking-up = 確認しています…
desk-look-up = もう一度確認
desk-clear = 数字を消す
desk-misheard = グループ { $group } の数字が合いません。次のように伝えてください。「{ $say }」
desk-say-group = { $group } 番目の 6 桁を、もう一度ゆっくりお願いします。
desk-mixed = どのグループも正しいのですが、1 つのインストール ID になりません。お客様が最初からやり直していないか確かめ、今の画面の数字をすべて読み上げてもらってください。
desk-other-vendor = グループ 1 は、この提供元のどの製品のものでもありません。どの製品のライセンス認証かを聞き、グループ 1 をもう一度確認してください。
desk-confirmation-typed = これは確認 ID の数字です。お客様の画面の 2 番にあるインストール ID を読み上げてもらってください。

desk-organisation = 組織
desk-no-organisation = 不明
desk-activations = ライセンス認証
desk-used = { $limit } 台中 { $used } 台で使用
desk-blocked = 停止中
desk-blocked-stolen = ほかの人がキーを持っていると持ち主から連絡がありました。
desk-blocked-refunded = 購入代金は返金済みです。
desk-blocked-abused = 条件に反して使用されました。
desk-blocked-error = 誤って発行されました。
desk-kind = 注意
desk-kind-text = この種類のキーは、製品を使うコンピューターの認証には使いません。
desk-first-activation = はじめての認証
desk-past = { $method } · { $date }
desk-past-released = { $made } · { $end } に解除
desk-ends-term = 期限付きの認証 · { $moment } まで (それまでに更新)
desk-ends = 仮の認証 · { $moment } まで

desk-confirm = 確認 ID を発行
    .key = G
desk-confirmation-provisional = 72 時間有効な確認 ID
desk-repeat = もう一度 (R)
desk-copy = 文字でコピー
    .key = C
desk-read-aloud = 読み上げ: グループ { $group }、{ $at }/{ $of }{ $repeats ->
    [0] { "" }
   *[other] 、読み直し { $repeats } 回
}
desk-read-keys = Space: 次のグループ · R: もう一度 · ←: 前へ

desk-refuse = お断りの文面
    .key = D
desk-resume = 通話に戻る
desk-say = 次のように伝えてください
desk-say-code = { $code } · { $title }
desk-say-refused = { $what }{ $next }受付番号は { $case } です。
desk-say-cannot = 今はこの認証を完了できません。お客様の操作に問題はなく、製品はこのままお使いいただけます。受付番号 { $case } をお控えください。次回はここから続けられます。
desk-not-done = 完了できませんでした
desk-nothing-lost = 入力した内容はすべて残っています。
desk-denied-token = このトークンは無効です。管理者に新しいトークンを依頼してください。
desk-denied-role = この操作は許可されていません。
desk-denied-nothing = そのコンピューターではキーが認証されていないため、解除する認証がありません。
desk-denied-form = サービスが要求を処理できませんでした。入力した内容を確認してください。

desk-supervise = 責任者
    .key = U
desk-ask-supervisor = 責任者の操作が必要です
desk-ask-supervisor-text = 責任者は、上限の引き上げ、認証の解除、72 時間有効な確認 ID の発行ができます。ここでサインインしてもらってください。通話は続けられます。
desk-raise = 上限の引き上げ
    .key = R
desk-remove = 認証の解除
    .key = L
desk-computers = 解除するコンピューター
desk-computers-asked = このキーを使うコンピューターを確認しています…
desk-computer-seen = 最後の確認 { $date } · { $name }
desk-callers-computer = お客様のコンピューター
desk-more-computers-title = このキーを使うコンピューターはほかにもあります。
desk-more-computers = さらに表示
desk-provisional = 72 時間
    .key = P
desk-confirm-host = KMS ホストを確認
    .key = P
desk-amount = 追加する台数 (1 ～ 1000)
desk-amount-wrong = 1 から 1000 の数字を入力してください。
desk-reason = 理由 (監査ログに記録)
desk-carry-out-title = 名前と受付番号とともに記録されます。
desk-carry-out = 実行
    .key = O
desk-raised = 上限を引き上げました
desk-removed = コンピューターの認証を解除しました
desk-in-audit-log = 名前、理由、受付番号とともに監査ログに記録しました。

desk-reopen = 直前の通話をもう一度開く
desk-open-release = 解除コード
desk-release-code = 解除コード: 6 桁を 4 グループ
desk-release-title = 認証を解除した後、お客様の画面に表示されます。
desk-take-release = 解除コードを受け付ける
desk-release-wrong = 違う数字があります。グループごとにもう一度読み上げてもらってください。
desk-released = 認証を解除しました
desk-released-text = ほかのコンピューターで使えます。

desk-finish = 通話を終える
    .key = F

desk-caller-sees = お客様の画面
desk-caller-speaks = お客様: { $language }
desk-sees-overview = アカウント
desk-sees-key = プロダクト キー
desk-sees-method = 方法
desk-sees-internet = インターネット
desk-sees-telephone = 電話
desk-sees-success = 完了
desk-sees-failure = 失敗
desk-sees-details = 詳細
desk-sees-notice = 起動時
desk-means = =「{ $label }」

desk-code-query = エラー コード、またはその言葉
desk-no-code = 該当するエラー コードはありません。
desk-code-what = 内容: { $words }
desk-code-why = 理由: { $words }
desk-code-say = 伝える: { $words }
desk-code-do = すること: { $words }

desk-do-key = キーの最初の 2 グループだけを読み上げてもらってください (残りは秘密です)。正規のキーが使えない場合は丁寧にお断りし、購入先を案内してください。入手方法は尋ねないでください。
desk-do-count = 使わなくなったコンピューターがないか聞いてください。そのコンピューターの認証を解除するか、責任者が上限を引き上げます。
desk-do-network = 電話で続けてください。ネットワークは後で直せます。
desk-do-service = 電話で続けてください。何度も起きる場合は、サービスの管理者に連絡してください。
desk-do-kms = コンピューターと組織のホストの間の問題です。システム管理者を案内してください。電話で発行する確認 ID はありません。
desk-do-clock = 日付、時刻、タイム ゾーンを正しく設定し、もう一度試してもらってください。
desk-do-hardware = 同じキーでもう一度認証してください。同じコンピューターか、交換後のコンピューターです。
desk-do-confirmation = お客様の画面で赤く表示されているグループを確認し、そのグループを選んでもう一度読み上げてください。
desk-do-installation = 現在の画面のインストール ID を、もう一度すべて読み上げてもらってください。使用済み (IID-2) の場合は、プロダクト キーを削除して入力し直してもらい、新しいインストール ID を読み上げてもらってください。
desk-do-telephone = この通話で続けてください。どの地域からでも認証できます。ファイルによる方法もあります。
desk-do-file = 認証するコンピューターで要求ファイルを作り直してもらい、それに応答してください。
desk-do-storage = ディスクの空きを増やすか、システム管理者に相談してもらってください。認証は何度でもやり直せます。
desk-do-other = コードを受付番号とともに記録し、システム管理者を案内してください。
