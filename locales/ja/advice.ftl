# プロダクト キーについての説明。ウィザードと、サービスの /advice のページで使います。

advice-title = プロダクト キーについて
advice-lead = 正規のキーの見分け方、キーの見つけ方、キーが使えないときの対処をまとめました。
advice-specimen = プロダクト キーの図
advice-specimen-text = これは見本で、認証には使えません。
advice-looks = 正規のキーの見分け方
advice-looks-groups = 英数字 25 文字です。5 文字ずつの 5 つのグループが、ハイフンでつながっています。
advice-looks-letters = I、L、O、U の文字は使われません。1、0、V と見間違えないためです。
advice-looks-seller = 購入先の名前が入った請求書やライセンス証書と一緒に届きます。キーだけが届いたときは、購入先にお問い合わせください。
advice-place = キーの見つけ方
advice-place-purchase = 購入時のメールまたは書類をご覧ください。
advice-place-organisation = 会社や学校などでは、システム管理者にお尋ねください。すでに設定されていることもあります。
advice-failing = キーが使えないとき、使えなくなったとき
advice-failing-check = 書類ともう一度見比べてください。どのグループを確かめるかはウィザードに表示されます。
advice-failing-seller = お手元に届く前に、ほかの人の手を経ていた可能性があります。購入先に交換または返金をお求めください。請求書は保管してください。
advice-failing-works = その間も、製品はこれまでどおりお使いいただけます。
advice-elsewhere = 別のコンピューターで使用中のとき
advice-elsewhere-release = そのコンピューターで認証のページを開き、「認証を解除する」を選びます。その後、このコンピューターで認証してください。
advice-elsewhere-gone = そのコンピューターが故障したとき、手元にないときは、ライセンス認証窓口が解除できます。
advice-elsewhere-more = 回数をすべて使い切ったときは、購入先またはライセンス認証窓口が追加できます。
