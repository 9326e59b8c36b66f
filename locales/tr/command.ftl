# Words of the command line.

command-usage = Kullanım
command-usage-options = seçenekler
command-usage-command = komut
command-heading-commands = Komutlar
command-heading-options = Seçenekler
command-heading-arguments = Bağımsız değişkenler

command-kakunin = Bir ürünü etkinleştirir. Komut verilmezse etkinleştirme sihirbazını açar.
command-status = Ürünün bu bilgisayarda etkin olup olmadığını gösterir
command-key = Ürün anahtarını yükler veya kaldırır
command-key-set = Bir ürün anahtarı yükler
command-key-set-key = Ürün anahtarı veya standart girdiden okumak için -
command-key-set-file = Ürün anahtarını bu dosyadan oku
command-key-set-auto = Ürün bir dahaki sefere başladığında arka planda internet üzerinden etkinleştir
command-key-remove = Yüklü ürün anahtarını ve onunla birlikte bu bilgisayarda saklanan etkinleştirmeyi kaldırır
command-key-remove-last = Kaldırılacak anahtarın adı: status komutunun gösterdiği ilk iki grubu
command-activate = İnternet üzerinden hemen etkinleştirir
command-installation-id = Telefonda okunacak yükleme kimliğini yazdırır
command-confirm = Aldığınız onay kimliğiyle etkinleştirir
command-confirm-id = Bir kerede veya grup grup onay kimliği ya da standart girdiden okumak için -
command-history = Bu bilgisayardaki etkinleştirmenin geçmişini gösterir
command-parts = Bu bilgisayarın tanındığı parçaları ve değişenleri gösterir
command-explain-about = Bir hata kodunu açıklar
command-explain-code = Kod, örneğin CNT-1
command-launch = Ürünlerin başlarken çağırması için: öyle ayarlandıysa arka planda etkinleştirir, sihirbazı yalnızca gerektiğinde açar
command-agent = Durdurulana kadar, zamanı gelen her şeyi arka planda etkinleştirir ve yeniler
command-agent-once = Şu anda zamanı gelenleri bir kez yap ve çık
command-kms = Kuruluşun hangi KMS ana bilgisayarının kullanılacağını ayarlar
command-kms-set = Bundan sonra bu KMS ana bilgisayarını kullanır
command-kms-set-host = Bir ad veya IP adresi; bağlantı noktası 8482 değilse o da eklenir; bağlantı noktası olan IPv6 adresi köşeli ayraç içine yazılır
command-kms-clear = KMS ana bilgisayarını yeniden DNS ile bulur
command-kms-show = Kullanılan KMS ana bilgisayarını ve onun bu bilgisayarı tanıdığı istemci kimliğini gösterir
command-doctor = Etkinleştirmenin her adımını denetler ve ilk sorunu bildirir
command-help = Bu yardımı veya bir komutun yardımını gösterir
command-help-command = Komut, örneğin { "key set" }
command-demo = Tanıtımı gösterir: ürün anahtarları ve etkinleştirme merkezi rolünün nasıl oynanacağı
command-demo-desk = Bir yükleme kimliğine ait onay kimliğini, etkinleştirme merkezinin okuyacağı biçimde yazdırır
command-demo-desk-id = Bir kerede veya grup grup yükleme kimliği

command-option-text = Ekran olsa bile sihirbazı terminalde metin olarak göster
command-option-answers = Bu dosyadaki yanıtları, her satırda bir tane olmak üzere, metin biçimindeki sihirbaza ver
command-option-mode = Pencerenin açık veya koyu görünümü: { "light" } veya { "dark" }
command-option-contrast = Yüksek veya olağan karşıtlık: { "more" } veya { "usual" }
command-option-json = JSON biçiminde yanıtla
command-option-lang = Bu dili kullan: { "en" }, { "ja" }, …
command-option-product = Katalogdaki adıyla ürün; verilmezse kataloğun ilk ürünü
command-option-catalogue = Üreticinin imzalı kataloğu
command-option-vendor = Burada birden çok katalog varsa üreticinin kimliği
command-option-state = Etkinleştirmenin saklandığı klasör
command-option-all-users = Yönetici olarak bu bilgisayarın tüm kullanıcıları için
command-option-service = Katalogdaki hizmet yerine bu adresteki etkinleştirme hizmetini kullan
command-option-help = Bu yardımı göster
command-option-version = Sürümü göster

## Arguments that were not understood

command-misuse-missing = Eksik olan: { $named }. Yardım için: { $help }.
command-misuse-command = Böyle bir komut yok. Yardım için: { $help }.
command-misuse-value = Burada kullanılamayan veya verilmemiş değer: { $named }. Yardım için: { $help }.
command-misuse-key = Burada bir ürün anahtarı var ({ $shown }); buraya yazılmaması gerekir. Yüklemek için: { $kakunin } key set ANAHTAR. Başka yerlerde anahtarı ilk iki grubuyla belirtin.
command-misuse-token = Burada bir personel belirteci var ({ $shown }); buraya yazılmaması gerekir. Yardım için: { $kakunin } --help.
command-misuse-argument = Fazla olan veya buraya ait olmayan bir bağımsız değişken var. Yardım için: { $help }.
command-misuse-not-utf-8 = Bir bağımsız değişken UTF-8 metni değil. Yardım için: { $help }.

## Failures

# The title of a message box, where there is no terminal.
message-title = Ürün etkinleştirme
message-title-desk = Yardım masası
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = Katalogda böyle bir ürün yok. Bulunanlar: { $known }.
command-unknown-code = Böyle bir hata kodu yok. Kodlar CNT-1 gibidir.
command-other-key = Hiçbir şey kaldırılmadı. Yüklü anahtar: { $installed }-…; kaldırmak için adını verin: { $kakunin } key remove { $installed }
command-other-key-release = Hiçbir şey serbest bırakılmadı. Yüklü anahtar: { $installed }-…; etkinleştirmesini serbest bırakmak için adını verin: { $kakunin } release { $installed }
command-nothing-activated = Hiçbir şey serbest bırakılmadı: Yüklü ürün anahtarıyla bu bilgisayarda etkinleştirilmiş bir şey yok.
command-no-release-code = Gösterilecek serbest bırakma kodu yok: Yüklü ürün anahtarıyla hiçbir şey serbest bırakılmadı veya etkinleştirme hizmeti bunu zaten biliyor. Ürün anahtarı ayarlarla birlikte kaybolduysa önce onu yeniden yükleyin.
command-file = { $path } okunamıyor: { $cause }
command-file-folder = bu bir klasör; bir dosya belirtin
command-file-missing = böyle bir dosya yok
command-file-forbidden = okuma izniniz yok; kendi klasörlerinizden birine kopyalayın veya sahibine sorun
command-file-too-large = bu türdeki bir dosya için çok büyük
command-file-not-text = bu bir metin değil
command-file-pipe-or-device = bu bir dosya değil, kanal veya aygıt; bir dosya belirtin
command-file-not-a-name = hiçbir dosyaya bu ad verilemez (NUL gibi bir aygıt, iki nokta üst üste ya da sonda nokta veya boşluk); başka bir ad belirtin
command-file-in-use = dosyayı başka bir program kullanıyor; o programı kapatıp yeniden deneyin
command-answer = Yanıtların { $line }. satırı, verildiği sayfaya uymuyor; ondan sonra hiçbir şey yapılmadı. Sayfa ve yanıtın neden uymadığı yukarıdadır.
command-answers-untaken = Sihirbaz, yanıtların { $line }. satırından önce kapatıldı. O satır ve sonrakiler kullanılmadı.
command-not-a-host = Bu, bir KMS ana bilgisayarının adresi değil. Bir ad veya IP adresi yazın; bağlantı noktası 8482 değilse onu da ekleyin, örneğin kms.office.example:8482 veya [2001:db8::7]:8482.
command-not-a-service = Bu, bir etkinleştirme hizmetinin adresi değil. Adres https:// ile (denemeler için http:// ile) başlar, örneğin https://activation.momiji.example/.
command-service-beginning = Bu adresin başı eksik. Şöyle yazın: { $address }
command-service-sign-in = Bir etkinleştirme hizmetinin adresinde kullanıcı adı ve parola bulunmaz. Onlar olmadan yazın, örneğin https://activation.momiji.example/.
command-no-installation-id = Bu bilgisayarda bir KMS istemci anahtarı var. Onu kuruluşunuzun bir KMS ana bilgisayarı etkinleştirir; bu yüzden yükleme kimliği gerekmez. Ana bilgisayardan hemen etkinleştirme istemek için: { $kakunin } activate
command-no-language = “{ $tag }” dili yok; bu yüzden İngilizce devam ediliyor. Bulunan diller: { $languages }.
command-not-written = Yanıt yazılamadı: { $cause }
command-no-place = Sihirbaz için ne ekran ne de terminal var. Bunun yerine bir komut kullanın; yardım için: { $kakunin } --help.
command-not-administrator = Bu bilgisayarın tüm kullanıcıları için yalnızca bir yönetici işlem yapabilir: bu kullanıcı { $path } klasörüne yazamıyor. Komutu yönetici olarak veya sudo ile yeniden çalıştırın.
command-system = Sistem, gerekli bir şeye izin vermedi: { $cause }
command-demo-failed = Tanıtım hazırlanamadı: { $cause }
command-not-an-installation-id = Bu, tam bir yükleme kimliği değil: Yükleme kimliği altışar rakamlık sekiz gruptan oluşur ve denetim rakamlarının uyuşması gerekir.
command-no-demo = Burada bir üreticinin kataloğu yüklü; bu yüzden tanıtım yok.

## Status

command-status-activated = { $product }: { $since } tarihinden bu yana etkin.
command-status-provisional = { $product }: { $since } tarihinden bu yana, { $until } tarihine kadar geçici olarak etkin. Bu süre dolmadan etkinleştirme merkezinden kalıcı onay kimliğini isteyin.
command-status-activated-until = { $product }: { $since } tarihinden bu yana etkin, { $until } tarihine kadar geçerli. Bu süre dolmadan kendiliğinden yenilenir.
command-status-activated-term = { $product }: { $since } tarihinden bu yana etkin, { $until } tarihine kadar geçerli. O tarihe kadar aynı anahtarla yeniden etkinleştirin.
command-status-grace = { $product } henüz etkinleştirilmedi. Her şey çalışıyor; lütfen { $until } tarihine kadar etkinleştirin.
command-status-notice = { $product }: { $title } ({ $code }). Her şey eskisi gibi çalışıyor.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = Bu, bu bilgisayarın tüm kullanıcıları için geçerlidir.
command-status-licence = --json ile: imzalı lisans da
command-status-key = Ürün anahtarı: { $last }-… ({ $kind })
command-status-no-key = Ürün anahtarı: yok
command-status-automatic = Ürün bir dahaki sefere başladığında internet üzerinden etkinleştirilecek.
command-status-released = Etkinleştirme burada serbest bırakıldı; serbest bırakma kodunun etkinleştirme merkezine bildirilmesi gerekiyor. Kodu göstermek için: { $kakunin } release --show
command-status-count = Etkinleştirmeler: { $used } / { $limit } kullanıldı
command-status-terms = { $name }: { $value }

## Product key

command-key-installed = { $last }-… ürün anahtarı yüklü ({ $kind }).
command-key-automatic = { $product } bir dahaki sefere başladığında arka planda etkinleşir.
command-key-by-hand = { $product } bir dahaki sefere başladığında etkinleştirme sihirbazı açılır. Hemen etkinleştirmek için: { $kakunin } activate
command-key-activated-already = { $product } bu anahtarla etkinleştirildi.
command-key-removed = { $last }-… ürün anahtarı kaldırıldı.
command-key-removed-activation = { $last }-… ürün anahtarı ve onunla birlikte bu bilgisayarda saklanan etkinleştirme kaldırıldı. Etkinleştirme merkezi bu bilgisayarı saymayı sürdürür.

## History and parts

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Henüz bir şey olmadı.
command-history-key-installed = Ürün anahtarı yüklendi
command-history-own-key-installed = Bu sürümün KMS istemci anahtarı yüklendi
command-history-key-removed = Ürün anahtarı kaldırıldı
command-history-activated = Etkinleştirildi
command-history-renewed = Yenilendi
command-history-released = Etkinleştirme serbest bırakıldı
command-history-failed = Başarılı olmadı:
command-history-restored = Hasarlı dosya önceki kopyadan geri yüklendi
command-history-started-anew = Hasarlı dosyaların yerine yenileri oluşturuldu; öncekiler kayboldu
command-history-count = { $count } bilgisayar biliniyor, gereken { $threshold }
command-history-renewal = yenilemeye kalan süre: { $span }
command-history-retry = sonraki denemeye kalan süre: { $span }
command-part = { $part }: { $change } (ağırlık { $weight })
command-parts-same = Değişmeyen ağırlık: { $kept } / { $of }. Bu, aynı bilgisayar sayılır.
command-parts-little = Değişmeyen ağırlık: { $kept } / { $of }. Ancak etkinleştirilen bilgisayar hakkında az şey biliniyordu, bu bilgisayar ise daha çok bilgi veriyor: Bu, yeniden etkinleştirilmesi gereken başka bir bilgisayar sayılır.
command-parts-other = Değişmeyen ağırlık: { $kept } / { $of }. Bu, yeniden etkinleştirilmesi gereken başka bir bilgisayar sayılır.

command-explain = { $code }: { $title }
    Ne oldu: { $what }
    Neden: { $why }
    Şimdi ne yapmalı: { $next }

## KMS

command-agent-next = Sonraki deneme: { $moment }
command-policy-ignored = { $place } ilkesi uygulanmıyor: okunabilir ve doğru biçimde olmalı, ona yalnızca yöneticiler yazabilmelidir.
command-kms-host-policy = KMS ana bilgisayarı: { $host } (ilke gereği)
command-kms-host-set = KMS ana bilgisayarı: { $host } (bu ürün için ayarlandı)
command-kms-host-file = KMS ana bilgisayarı: { $host } (kataloğun yanındaki { "kms-host" } dosyasından)
command-kms-host-environment = KMS ana bilgisayarı: { $host } (KAKUNIN_KMS_HOST değişkeninden)
command-kms-host-dns = KMS ana bilgisayarı: DNS ile bulunur ({ $domains })
command-kms-host-nowhere = KMS ana bilgisayarı: ayarlanmamış ve aranabileceği bir etki alanı yok
command-kms-last = Son KMS etkinleştirmesini veren: { $host }
command-kms-retry = Denemeler arasındaki süre (ana bilgisayarın bildirdiği): { $span }
command-kms-client-id = İstemci kimliği: { $id }

## Doctor

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Katalog
command-doctor-key = Ürün anahtarı
command-doctor-name = Ad
command-doctor-port = Bağlantı noktası
command-doctor-tls = Güvenli bağlantı
command-doctor-clock = Saat
command-doctor-answer = KMS ana bilgisayarının yanıtı
command-doctor-well = Sorun bulunmadı.

## Demonstration

demo-introduction = Bu, gerçekte var olmayan Momiji Software adlı üreticinin ürünleriyle hazırlanmış Kakunin tanıtımıdır. Denenecek ürün anahtarları:
demo-key-good = etkinleştirir
demo-key-used-up = tüm etkinleştirmeler kullanımda (CNT-1)
demo-key-blocked = üretici tarafından engellendi (KEY-5)
demo-key-other-product = başka bir ürün için (KEY-3)
demo-key-kms-client = KMS istemci anahtarı, kuruluşun KMS ana bilgisayarı için
demo-key-kms-host = KMS ana bilgisayar anahtarı, bu bilgisayara ait değil (KEY-6)
demo-desk = Telefonda etkinleştirme merkezi rolünü oynamak için başka bir terminalde şunu yazın:
demo-desk-argument = YÜKLEME-KİMLİĞİ

## By file, and releasing

command-request = Dosyayla etkinleştirir: isteği yazar
command-request-save = Ağ bağlantısı olan bir yerde yanıtlanacak bir istek dosyası yazar
command-request-file = Dosya; klasör verilirse içinde bir dosya oluşturulur; - standart çıktıdır. Başka hiçbir şeyin üzerine yazılmaz
command-response = Dosyayla etkinleştirir: yanıtı alır
command-response-load = Bu bilgisayarın isteğine verilen yanıtla etkinleştirir
command-response-file = Yanıt dosyası, çok sayıda yanıt içeren bir tablo veya yanıt dosyalarının bulunduğu bir klasör; - standart girdidir
command-standard-input = Standart girdi
command-request-saved = İsteğin yeri: { $path }. Yanıtı alın, sonra: { $kakunin } response load DOSYA
command-request-page = İsteğin yanıtlanacağı yer: { $address } veya etkinleştirme merkezi.
command-release = Başka bir bilgisayar kullanabilsin diye bu bilgisayarın etkinleştirmesini serbest bırakır
command-release-last = Yüklü anahtarın adı: status komutunun gösterdiği ilk iki grubu
command-release-offline = Hizmete bağlanma: etkinleştirme merkezi için bir serbest bırakma kodu göster
command-release-show = Bir sonraki etkinleştirmeye kadar serbest bırakma kodunu yeniden gösterir; hiçbir şeyi serbest bırakmaz
command-released = Etkinleştirme serbest bırakıldı. { $product } burada çalışmayı sürdürür ve etkinleştirilmemiş olduğunu gösterir.
command-released-offline = { $product } artık burada etkin değil. Bunu etkinleştirme merkezine okuyun; ardından etkinleştirmeyi başka bir bilgisayar kullanabilir:
    Yükleme kimliği: { $id }
    Serbest bırakma kodu: { $code }
command-demo-respond = Bir istek dosyasını, üreticinin yapacağı gibi yanıtlar
command-demo-respond-file = İstek dosyası
demo-responded = Yanıtın yeri: { $path }.

## A translator's folder

command-option-locales = Programın kendi iletileri yerine bu çeviri klasöründeki iletileri göster, TAG/*.ftl
command-locales-no-tag = { $place }: Bu klasörün adı bir dil etiketi değil; bu yüzden iletileri atlandı. Etiketler fr, pt-BR veya zh-Hant gibidir.
command-locales-no-language = { $place }: Bu klasörde ileti yok. Klasörde her dil için, etiketiyle adlandırılmış, örneğin fr, ve içinde .ftl dosyaları olan bir klasör bulunur.
command-locales-unread = { $place } okunamıyor: { $detail }
command-locales-not-utf-8 = { $place }: Bu UTF-8 değil; bu yüzden dosyanın tamamı atlandı. UTF-8 olarak kaydedin.
command-locales-nested = { $place }: Burada iç içe çok fazla ayraç var; bu yüzden dosyanın tamamı atlandı.
command-locales-syntax = { $place }: Bu okunamıyor ({ $detail }). Yerine programın kendi metni gösterilir.
command-locales-blank = { $place }: { $message } iletisinde veya içindeki bir seçimde metin yok.
command-locales-twice = { $place }: { $message } iletisi daha önce şurada vardı: { $detail }. İlki gösterilir.
command-locales-unknown = { $place }: Programda { $message } adında bir ileti yok.
command-locales-foreign = { $place }: { $message } iletisinde, ona verilmeyen bir değer var: { $detail }. Yerine programın kendi metni gösterilir.
command-locales-leaves-out = { $place }: { $message } iletisinde kullanılmayan: { $detail }.
command-locales-lacks = { $place }: { $message } iletisinde eksik olan: { $detail }. Orada programın kendi metni gösterilir.
command-locales-key = { $place }: { $message } değeri: “{ $detail }”. Erişim tuşu tek bir harf veya rakamdır.
command-locales-plural = { $place }: { $message } iletisinde şunun için çoğul biçimi yok: { $detail }. Onun için yıldızlı biçim gösterilir.
command-locales-choice = { $place }: { $message } iletisinde programın sunmadığı bir seçim var: { $detail }. Sundukları: { $given }.
command-locales-no-choice = { $place }: { $message } iletisinde şunun için seçim yok: { $detail }. Onun için yıldızlı olan gösterilir.
command-locales-typed = { $place }: { $message } iletisinde bulunmayan: { $detail }. Bu, her dilde aynı biçimde yazılır veya adlandırılır.
command-locales-missing = { $place }: { $count ->
    [one] 1 ileti henüz yok; programın kendi metniyle gösteriliyor: { $detail }
   *[other] { $count } ileti henüz yok; programın kendi metniyle gösteriliyor: { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] Bu klasörle ilgili 1 satır daha var. Önce bunları düzeltin.
   *[other] Bu klasörle ilgili { $count } satır daha var. Önce bunları düzeltin.
}
