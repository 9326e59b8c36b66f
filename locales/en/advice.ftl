# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = About product keys
advice-lead = What a genuine key looks like, where it is found, and what to do when it does not work.
advice-specimen = Drawing of a product key
advice-specimen-text = An example that activates nothing.
advice-looks = What a genuine key looks like
advice-looks-groups = It has 25 letters and digits in five groups of five, with dashes between them.
advice-looks-letters = The letters I, L, O and U are never used, so that nothing is mistaken for a 1, a 0 or a V.
advice-looks-seller = It comes with an invoice or a licence paper that names the seller. If you received only a key, ask the seller.
advice-place = Where to find it
advice-place-purchase = In the e-mail or the papers of the purchase.
advice-place-organisation = In an organisation: with the system administrator. Often the key is installed already.
advice-failing = When a key does not work, or stops working
advice-failing-check = Compare it once more with the paper. The wizard says in which group to look.
advice-failing-seller = A key may have been passed on by others before it came to you. Ask the seller for a replacement or a refund, and keep the invoice.
advice-failing-works = The product keeps working in the meantime.
advice-elsewhere = When it is in use on another computer
advice-elsewhere-release = On that computer, open the activation page and choose “Release this activation”. Then activate here.
advice-elsewhere-gone = If that computer is broken or gone, the activation centre can release it.
advice-elsewhere-more = If all activations of a key are in use, the seller or the activation centre can add some.
