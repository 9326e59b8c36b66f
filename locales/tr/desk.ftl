# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = sıfır
digit-1 = bir
digit-2 = iki
digit-3 = üç
digit-4 = dört
digit-5 = beş
digit-6 = altı
digit-7 = yedi
digit-8 = sekiz
digit-9 = dokuz

desk-centre = Etkinleştirme merkezi: { $vendor }
desk-signed-in = { $name } · { $role }
desk-role-desk = yardım masası
desk-role-supervisor = ekip sorumlusu
desk-role-administrator = yönetici
desk-role-auditor = denetçi
desk-demo-token = Bu bir tanıtımdır. Yardım masasında şu belirteçle oturum açın: { $token }

desk-demonstration = Bu bir tanıtımdır
desk-demonstration-text = Etkinleştirme hizmeti bu programın içinde, örnek anahtarlarla çalışır. Kendi belirtecinize gerek yoktur.
desk-demonstration-use = Tanıtımda oturum aç
    .key = T
desk-sign-in-title = Oturum açın
desk-sign-in-lead = Yöneticinizin size verdiği belirteçle.
desk-sign-in = Oturum aç
    .key = O
desk-signing-in = Oturum açılıyor…
desk-token = Belirteç
desk-token-where = Belirtecim nerede saklanıyor?
desk-token-where-text = Belirteci yöneticiniz oluşturur ve dilediği zaman iptal edebilir; komutu: kakunin-service token add.
desk-token-not-kept = Siz bu pencereyi kapatana kadar saklanır, başka hiçbir yerde saklanmaz.
desk-token-kept = Varsa bu bilgisayarın anahtarlığında, yoksa siz bu pencereyi kapatana kadar saklanır.
desk-call-waits = Görüşmeniz burada duruyor
desk-call-waits-text = Belirteç artık geçerli değil. Yeniden oturum açın; yazdıklarınızın tümü saklandı.
desk-sign-out = Oturumu kapat

desk-leave = Görüşme tamamlanmadı. Oturum kapatılıp yazılanlar bırakılsın mı?
desk-stay = Oturum açık kalsın
desk-sign-out-now = Oturumu şimdi kapat

desk-title-ready = Görüşmeye hazır
desk-title-hearing = Yükleme kimliğini dinleyin
desk-title-known = Karar verin
desk-title-release = Serbest bırakma kodunu alın
desk-title-reading = Onay kimliğini okuyun
desk-title-file = Dosyayla yanıtlandı
desk-title-provisional = 72 saatlik onay kimliğini okuyun
desk-call-lead = Arayandan yükleme kimliğinin sekiz grubunu okumasını isteyin.
desk-case = Kayıt no: { $case }
desk-begin = Duyduğunuzu yazın
desk-begin-text = Her grup altı rakama ulaşır ulaşmaz denetlenir. Gruplar her sırayla gelebilir; kimliğin tümü yapıştırılabilir.
desk-kept-in-keyring = Belirteciniz bu bilgisayarın anahtarlığında.
desk-kept-without-keyring = Belirteciniz siz bu pencereyi kapatana kadar saklanır; anahtarlık kullanılmıyor.
desk-kept-for-session = Belirteciniz siz bu pencereyi kapatana kadar saklanır: Burada anahtarlık yok.
desk-drop-file = Bu pencereye bir istek dosyası da bırakılabilir; yanıtı onun yanına yazılır.
desk-answer-file = İstek dosyasını yanıtla…
desk-file-answered = Yanıt dosyası yazıldı
desk-looking-up = Sorgulanıyor…
desk-look-up = Yeniden sorgula
desk-clear = Rakamları temizle
desk-misheard = Yanlış duyulan grup: { $group }.
desk-say-group = Lütfen { $group }. grubu yeniden okuyun: altı rakam, tane tane.
desk-say-release-group = Lütfen serbest bırakma kodunun { $group } grubunu yeniden okuyun: altı rakam, tane tane.
desk-mixed = Her grup tek başına doğru, ancak birlikte bir yükleme kimliği oluşturmuyorlar. Arayanın baştan başlayıp başlamadığını sorun ve tüm grupları ekranın şimdiki hâlinden okutun.
desk-other-vendor = 1. grup bu üreticinin hiçbir ürününe ait değil. Arayanın hangi ürünü etkinleştirmek istediğini sorun ve 1. grubu yeniden karşılaştırın.
desk-confirmation-typed = Bunlar bir onay kimliğinin grupları. Arayanın sayfasının 2. bölümündeki yükleme kimliğini sorun.

desk-organisation = Kuruluş
desk-no-organisation = bilinmiyor
desk-activations = Etkinleştirmeler
desk-used = { $used } / { $limit } kullanıldı
desk-blocked = Engellendi
desk-trial = Deneme süresi (gün)
desk-blocked-stolen = Sahibi, anahtarın başkalarının eline geçtiğini bildirdi.
desk-blocked-refunded = Satın alma bedeli iade edildi.
desk-blocked-abused = Anahtar, koşullarına uymayan biçimde kullanıldı.
desk-blocked-error = Anahtar yanlışlıkla verilmiş.
desk-kind = Not
desk-kind-text = Bu türdeki anahtarlar, ürünü kullanan bir bilgisayar için etkinleştirilmez.
desk-first-activation = İlk etkinleştirme
desk-past = { $method }, { $date }
desk-past-released = { $made }; serbest bırakıldı: { $end }
desk-ends-term = Süreli, { $moment } tarihine kadar; bu süre dolmadan yenilenir
desk-ends = Geçici, { $moment } tarihine kadar

desk-confirm = Onay kimliği ver
    .key = V
desk-confirmation-provisional = 72 saatlik onay kimliği
desk-repeat = Yeniden (R)
desk-copy = Metin olarak kopyala
    .key = K
desk-copied = Kopyalandı
    .key = K
desk-read-aloud = Okuyun: grup { $group }, { $at } / { $of }{ $repeats ->
    [0] { "" }
    [one] , bir kez yeniden okundu
   *[other] , { $repeats } kez yeniden okundu
}
desk-folded = { $product } · { $key }
desk-fold = Daralt
desk-unfold = Tümünü göster
desk-read-keys = Boşluk: sonraki grup · R: yeniden · ←: geri

desk-refuse = Nazikçe reddet
    .key = N
desk-resume = Görüşmeye dön
desk-say = Arayana söyleyin
desk-say-code = { $code } · { $title }
desk-say-refused = { $what } { $next } Kayıt numaranız: { $case }.
desk-say-cannot = Bu etkinleştirmeyi şu anda tamamlayamıyorum. Bu sizden kaynaklanan bir durum değil ve ürün çalışmayı sürdürüyor. Lütfen kayıt numaranızı not edin: { $case }. Bu numarayla kaldığımız yerden devam edebiliriz.
desk-not-done = Bu işlem yapılmadı
desk-nothing-lost = Yazdıklarınızın tümü burada duruyor.
desk-denied-token = Bu belirteç geçerli değil. Yöneticinizden yenisini isteyin.
desk-denied-role = Rolünüz buna izin vermiyor.
desk-denied-nothing = Anahtar o bilgisayarda etkin değil veya artık etkin değil; serbest bırakılacak bir şey yok.
desk-denied-form = Hizmet isteği anlamadı. Yazılanları denetleyin.

desk-supervise = Ekip sorumlusu
    .key = E
desk-ask-supervisor = Bunun için ekip sorumlusu gerekiyor
desk-ask-supervisor-text = Ekip sorumlusu sınırı yükseltebilir, bir bilgisayarı serbest bırakabilir veya 72 saatlik onay kimliği verebilir. Bir ekip sorumlusundan belirtecini buraya yazmasını isteyin: Tek bir işlem için yetki verir, sizin oturumunuz açık kalır.
desk-supervisor-token = Ekip sorumlusunun belirteci
desk-authorise = Yetki ver
    .key = Y
desk-authorise-title = Saklanmaz.
desk-authorised = Tek işlem için yetki veren: { $name }
desk-carry-out-title-of = { $name } adı ve kayıt numarasıyla birlikte günlüğe yazılır.
desk-raise = Sınırı yükselt
    .key = S
desk-remove = Bilgisayarı serbest bırak
    .key = B
desk-computers = Hangi bilgisayar
desk-computers-asked = Bu anahtarı kullanan bilgisayarlar listeleniyor…
desk-computer-seen = Son görülme: { $date } · { $name }
desk-callers-computer = Arayanın bilgisayarı
desk-more-computers-title = Bu anahtarı kullanan başka bilgisayarlar da var.
desk-more-computers = Devamını göster
desk-provisional = 72 saat
    .key = A
desk-confirm-host = KMS ana bilgisayarını onayla
    .key = A
desk-amount = Kaç bilgisayar daha (1–1000)
desk-amount-wrong = 1 ile 1000 arasında bir sayı.
desk-reason = Gerekçe, denetim günlüğü için
desk-carry-out-title = Adınız ve kayıt numarasıyla birlikte günlüğe yazılır.
desk-carry-out = Uygula
    .key = U
desk-raised = Sınır yükseltildi
desk-removed = Bilgisayar serbest bırakıldı
desk-in-audit-log = Adınız, gerekçe ve kayıt numarasıyla birlikte denetim günlüğüne yazıldı.

desk-reopen = Son görüşmeyi yeniden aç
desk-open-release = Serbest bırakma kodu
desk-close-release = Serbest bırakma kodu olmadan
desk-release-code = Serbest bırakma kodu
desk-release-title = Arayanın bilgisayarı, etkinleştirmesini serbest bıraktıktan sonra bu kodu gösterir.
desk-take-release = Serbest bırakma kodunu al
desk-release-wrong = Her grup tek başına doğru, ancak birlikte bir serbest bırakma kodu oluşturmuyorlar. Kodu grup grup yeniden okutun.
desk-released = Etkinleştirme serbest bırakıldı
desk-say-released = Etkinleştirme serbest bırakıldı; artık başka bir bilgisayarda kullanılabilir.

desk-finish = Görüşmeyi bitir
    .key = G

desk-caller-sees = Arayanın gördüğü
desk-caller-speaks = Arayan: { $language }
desk-sees-overview = Durum
desk-sees-key = Ürün anahtarı
desk-sees-method = Yollar
desk-sees-internet = İnternet
desk-sees-telephone = Telefon
desk-sees-success = Tamam
desk-sees-failure = Hata
desk-sees-details = Ayrıntılar
desk-sees-notice = Başlangıçta
desk-means = = “{ $label }”

desk-code-query = Hata kodu veya içindeki sözcükler
desk-no-code = Uyan bir hata kodu yok.
desk-code-what = Ne oldu: { $words }
desk-code-why = Neden: { $words }
desk-code-say = Söyleyin: { $words }
desk-code-do = Yapın: { $words }

desk-do-key = Anahtarın yalnızca ilk iki grubunu okutun, fazlasını değil: Kalanlar gizlidir. Anahtar orijinalse ancak çalışmıyorsa nazikçe reddedin ve arayanı satıcıya yönlendirin; anahtarın nereden geldiğini sormayın.
desk-do-count = Artık kullanılmayan bir bilgisayar olup olmadığını sorun. Etkinleştirmesi orada serbest bırakılabilir veya bir ekip sorumlusu sınırı yükseltir.
desk-do-network = Telefonla etkinleştirmeye devam edin; ağ daha sonra düzeltilebilir.
desk-do-service = Telefonla devam edin. Birkaç görüşmede tekrarlanırsa hizmeti işletenlere bildirin.
desk-do-kms = Bu konu, bilgisayar ile kuruluşun kendi KMS ana bilgisayarı arasında çözülür. Arayanı sistem yöneticisine yönlendirin; telefonla onaylanacak bir şey yok.
desk-do-clock = Arayandan tarihi, saati ve saat dilimini doğru ayarlayıp yeniden denemesini isteyin.
desk-do-hardware = Aynı anahtarla yeniden etkinleştirin: Aynı bilgisayardır veya onun yerine gelen yenisidir.
desk-do-cid-1 = İşaretli grupları teker teker yeniden okuyun. Arayan yalnızca onları yazar; diğerleri kalır.
desk-do-cid-2 = Grupları arayanla birlikte A grubundan başlayarak sayın. Biri atlandı veya iki kez yazıldı; o grubu yeniden okuyun.
desk-do-cid-3 = Arayanın sayfasındaki yükleme kimliği, duyduğunuzdan farklı. Ekrandaki 1. grubu okutup karşılaştırın; farklıysa yeni kimliği alın ve onun için bir onay kimliği verin.
desk-do-cid-4 = 72 saat doldu. Yükleme kimliğini yeniden sorgulayın ve yeni bir onay kimliği verin.
desk-do-cid-5 = Arayan, yükleme kimliğini harfli kutulara yazmış. Onay kimliğini okuyun ve A kutusundan başlayarak yazmasını isteyin.
desk-do-installation = Tüm grupları ekranın şimdiki hâlinden yeniden okutun. Kimlik daha önce kullanılmışsa (IID-2) ürün anahtarını kaldırtıp yeniden girdirin; ardından arayan yenisini okur.
desk-do-telephone = Bu görüşmeye devam edin: Her bölgeden geçerlidir. Veya dosyayla etkinleştirmeyi önerin.
desk-do-file = İstek dosyasını, etkinleştirilecek bilgisayarda yeniden oluşturtun ve onu yanıtlayın.
desk-do-storage = Arayandan diskte yer açmasını veya sistem yöneticisine başvurmasını isteyin; etkinleştirme, hak harcanmadan yinelenebilir.
desk-do-terms = Böyle bir anahtar internet üzerinden veya dosyayla etkinleştirilir. Şu anda ikisi de mümkün değilse ekip sorumlusu 72 saatlik bir onay kimliği verir. Süresi dolanı satıcı uzatır.
desk-do-other = Kodu kayda yazın ve arayanı sistem yöneticisine yönlendirin.
