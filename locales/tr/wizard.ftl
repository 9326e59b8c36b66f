# Words of the wizard's pages. Terms as in glossary.md.

## Dates, times and lists

date = { $day } { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
} { $year }
time = { $hour }:{ $minute }
moment = { $date } { $time }
span = { $unit ->
    [days] { $amount } gün
    [hours] { $amount } saat
   *[minutes] { $amount } dakika
}
list-separator = { ", " }
weekday-monday = Pzt
weekday-tuesday = Sal
weekday-wednesday = Çar
weekday-thursday = Per
weekday-friday = Cum
weekday-saturday = Cmt
weekday-sunday = Paz

## On every page

window-title = { $title } – { $product }
steps = Adım { $at } / { $of }
alert = { $product } — etkinleştirilmedi
status-activated = Etkinleştirildi
status-grace = Henüz etkinleştirilmedi
status-notice = İşlem gerekiyor
nothing-is-lost = Kaybolan bir şey yok. Siz bu durumu çözerken { $product } çalışmayı sürdürür.
nothing-is-lost-host = Bu bilgisayarda hiçbir şey değişmedi ve etkinleştirme hakkı harcanmadı.
everything-still-works = { $product }: Her şey eskisi gibi çalışmayı sürdürüyor.
remark = { $what } { $next }
remark-key-2 = { $group }. gruptaki { $position }. karakteri yeniden denetleyin.
remark-key-2-look-alike = { $group }. gruptaki { $position }. karakter, { $symbol } karakterine benzeyen bir { $script ->
        [greek] Yunan
       *[cyrillic] Kiril
    } harfi. Yeniden yazın.
remark-key-6-host = Bu anahtar, ürünü kullanan bilgisayarlar içindir. KMS ana bilgisayarı için, üreticinin kuruluşunuza verdiği KMS ana bilgisayar anahtarı gerekir.
remark-cid-1 = { $count ->
    [one] { $groups } grubunu yeniden sorun.
   *[other] { $groups } gruplarını yeniden sorun.
}
groups-exchanged = Yerleri karışmış gruplar: { $one } ve { $other }.

## Buttons and links. “key” is the letter that presses the button together with Alt.

button-next = İleri
    .key = L
button-back = Geri
    .key = G
button-cancel = İptal
    .key = P
button-close = Kapat
    .key = T
button-later = Daha sonra
    .key = O
button-finish = Tamamla
    .key = M
button-activate = Etkinleştir
    .key = E
button-retry = Yeniden dene
    .key = Y
button-check-again = Yeniden denetle
    .key = E
button-enter-key = Ürün anahtarını gir
    .key = Ü
button-change-key = Anahtarı değiştir
    .key = Ş
button-details = Ayrıntılar
    .key = A
button-copy = Kopyala
    .key = K
button-clear = Tümünü temizle
    .key = T
button-exchange = Yer değiştir
    .key = R
button-use-telephone = Telefonla etkinleştir
    .key = F
button-use-internet = İnternet üzerinden etkinleştir
    .key = N
button-seller = Satıcıya başvur
    .key = S
button-support = Üreticiye başvur
    .key = C
button-use-file = Dosyayla etkinleştir
    .key = D
button-save-request = İsteği kaydet
    .key = S
button-open-response = Yanıtı aç
    .key = Ç
button-browse-request = Klasör seç…
button-browse-response = Dosyayı seç…
button-change-line = Değiştir
    .key = Ğ
button-qr = QR kodu
    .key = Q
button-sheet = Görüşme formu
    .key = Ö
button-key-advice = Anahtarlar hakkında
    .key = H
button-release = Serbest bırak
    .key = B
button-open-privacy = Tarayıcıda aç
    .key = Ç
link-privacy = Gizlilik bildirimi
link-details = Ayrıntılar
link-copy = Kopyala
link-copy-details = Ayrıntıları kopyala
copied = Kopyalandı
link-help = { $code } için yardım
link-show = Göster
link-release = Bu etkinleştirmeyi serbest bırak
link-regional-numbers = Tüm bölgelerin numaraları

## Account page

overview-title = Etkinleştirme
overview-lead = Bu bilgisayardaki ürün: { $product }.
overview-lead-all-users = { $product }: bu bilgisayarın tüm kullanıcıları için.
overview-activated = Etkinleştirme tamamlandı
overview-activated-for-good = { $method } · { $date } · yenileme gerekmiyor
overview-activated-on = { $method } · { $date }
overview-activated-term = { $method } · { $date } · yineleme: en geç { $renewal }
overview-activated-until = { $method } · { $date } · kendiliğinden yenilenir, { $renewal } tarihine kadar geçerli
overview-provisional = Geçici olarak etkinleştirildi
overview-provisional-text = { $end } tarihine kadar geçerlidir. Bu süre dolmadan etkinleştirme merkezinden kalıcı onay kimliğini isteyin veya internet üzerinden etkinleştirin.
overview-not-activated = Henüz etkinleştirilmedi
overview-not-activated-text = { $product }: Ürün anahtarı yüklü. { $date } tarihine kadar etkinleştirin; internet üzerinden yaklaşık bir dakika sürer.
overview-no-key = Henüz ürün anahtarı yok
overview-no-key-text = { $product }: Etkinleştirmek için kuruluşunuzun ürün anahtarını girin.
overview-kms-waiting = Kuruluşunuzun KMS ana bilgisayarı bekleniyor
overview-kms-waiting-text = { $product } kendiliğinden etkinleşir; yapmanız gereken bir şey yok.
overview-lead-host = Kuruluşunuzun diğer bilgisayarlarını etkinleştiren KMS ana bilgisayarı olarak bu bilgisayar.
overview-host = Bu bilgisayar bir KMS ana bilgisayarı
overview-host-text = Etkinleştirdiği ürünler: { $products }.
overview-no-host = Henüz KMS ana bilgisayarı değil
overview-no-host-text = KMS ana bilgisayar anahtarı yüklü. Etkinleştirdiğinizde bu bilgisayar diğerlerini etkinleştirebilir.
overview-no-host-key-text = Kuruluşunuzun KMS ana bilgisayar anahtarını girdiğinizde bu bilgisayar diğerlerini etkinleştirebilir.
fact-serves = Etkinleştirdikleri
serves-nothing = Henüz yok
fact-product = Ürün
fact-key = Ürün anahtarı
fact-remaining = Kalan etkinleştirmeler
fact-trial = Deneme süresi sonu
fact-subscription = Abonelik sonu
fact-features = Özellikler
fact-limit = Üst sınır
subscription-in-grace = { $end } · { $until } tarihine kadar yenilenmeli
fact-computer = Bu bilgisayar
fact-activated = Etkinleştirme
fact-installation-id = Yükleme kimliği
fact-release-code = Serbest bırakma kodu
fact-what = Ne oldu
fact-why = Neden
fact-next = Şimdi ne yapmalı
fact-code = Bu kodu bildirin
product-with-edition = { $product }, { $edition }
key-none = Yüklü anahtar yok
key-kind-mak = MAK
key-kind-kms-client = KMS istemci anahtarı
key-kind-kms-host = KMS ana bilgisayar anahtarı
remaining = { $left } / { $limit }
computer-new = Henüz kaydedilmedi
computer-unchanged = Etkinleştirmeden bu yana değişmedi
computer-slightly-changed = Birkaç parça değişti; etkinleştirme geçerliliğini koruyor
computer-changed = Etkinleştirmeden bu yana çok sayıda parça değişti
method-internet-done = İnternet üzerinden etkinleştirildi
method-telephone-done = Telefonla etkinleştirildi
method-file-done = Dosyayla etkinleştirildi
method-kms-done = Kuruluşunuz tarafından etkinleştirildi
activated-how = { $method } · { $date }

## Product key

key-title = Ürün anahtarınızı girin
key-lead = 25 karakterden oluşur. Satın alma e-postanıza bakın veya sistem yöneticinize sorun.
key-title-host = KMS ana bilgisayar anahtarını girin
key-lead-host = 25 karakterden oluşur. Üretici bu anahtarı, diğer tüm bilgisayarları etkinleştiren az sayıdaki bilgisayar için kuruluşunuza verir.
key-label = Ürün anahtarı
key-automatic = İnternet üzerinden otomatik olarak etkinleştir
key-automatic-hint = Yalnızca anahtardan üretilen bir kimlik ile donanım bilgileri gönderilir; sizinle ilgili hiçbir bilgi gönderilmez.
key-old-title = Önceki lisans sistemine ait bir anahtar
key-old-text = İnternet üzerinden bir kez yeni bir anahtarla değiştirilir. İnternet yoksa yeni anahtarı satıcıdan isteyin.
key-replaced-title = Anahtarınız değiştirildi
key-replaced-text = Eski anahtarın yerine yeni { $last }-… ürün anahtarı yüklendi. Eskisine artık gerek yok.
key-advice-title = Anahtarı bulamıyor musunuz veya anahtar çalışmıyor mu?
key-advice-summary = Anahtarın görünüşü, nerede bulunduğu ve başka bir yerde kullanılıyorsa ne yapılacağı

## Ways to activate

method-title = Nasıl etkinleştirmek istersiniz?
method-lead = Her yolun sonucu aynıdır; ilerlerken fikrinizi değiştirebilirsiniz.
method-internet = İnternet
method-internet-checking = Birkaç saniye sürer. Bağlantı denetleniyor…
method-internet-connected = Birkaç saniye sürer. Bu bilgisayar bağlı.
method-recommended = Önerilen
method-telephone = Telefon
method-telephone-hint = Arayın, ekrandaki rakamları okuyun ve duyduğunuz rakamları yazın. Yaklaşık dört dakika sürer.
method-file = Dosya
method-file-hint = Hiç bağlantısı olmayan bilgisayarlar için: İsteği kaydedin, yanıtı başka bir cihazda alın, burada açın.
method-host-file = İnternet bağlantısı olmadan
method-host-file-text = Dosyayla: { $command } komutu, üreticinin yanıtlayacağı bir istek yazar.

## Internet

internet-title = İnternet üzerinden etkinleştiriliyor
internet-lead = Bu işlem genellikle birkaç saniye sürer.
internet-progress = Etkinleştirme hizmetiyle iletişim kuruluyor…
waiting-passed = { $seconds } saniye geçti. İstediğiniz zaman iptal edebilirsiniz; hiçbir şey kaybolmaz.
internet-sent = Gönderilenler: ürün anahtarınızdan üretilen bir kimlik ile donanım bilgileri. Bunlar kimliğinizi belli etmez.
internet-sent-host = Gönderilenler: ürün anahtarınızdan üretilen bir kimlik ile bu KMS ana bilgisayarının ortak anahtarı. Bunlar kimliğinizi belli etmez.

## What is said when the product starts

notice-waiting = { $product } henüz etkinleştirilmedi. Her şey çalışıyor ve etkinleştirme kendiliğinden yeniden denenecek.
notice-trying-title = Kuruluşunuzun KMS ana bilgisayarıyla iletişim kuruluyor
notice-trying = KMS ana bilgisayarı aranıyor ve etkinleştirme isteniyor…
notice-sent = Yalnızca ona gönderilenler: ürün anahtarından üretilen bir kimlik, bu bilgisayarın adı ve donanım bilgileri.

## Privacy

privacy-title = Gizlilik
privacy-sent = Bu programın etkinleştirme sırasında gönderdikleri
privacy-telephone = Telefonla ve dosyayla etkinleştirmede bu bilgisayarın kendisi bir şey göndermez; rakamlar ve dosya aynı bilgileri içerir.
privacy-address = Üreticinin bildirimi

## Telephone

telephone-title = Telefonla etkinleştirme
telephone-region = Ülke veya bölge
telephone-line = { $region }: { $number }
telephone-line-hint = Arayacağınız numarayı seçin
telephone-read = Arayın ve yükleme kimliğini okuyun
telephone-type = Duyduğunuz onay kimliğini yazın
telephone-paste = Yapıştırabilirsiniz
installation-id = Yükleme kimliği
confirmation-id = Onay kimliği
languages-open = Dil
region-open = Ülke veya bölge
region-choose = Ülke veya bölge seçin
region-search = Ad, kod veya ülke telefon kodu
region-detail = { $code } · { $dialling }
region-nothing = Eşleşen ülke veya bölge yok. Ülke telefon kodunu deneyin, örneğin +90.
line-toll-free = Ücretsiz
line-toll = Ücretli
line-tty = Metin telefonu
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Gece gündüz açık
line-open-until = Açık · kapanış { $time }
line-closed = Kapalı
line-opens-today = Kapalı · açılış { $time }
line-opens-later = Kapalı · açılış { $day } { $time }
line-hours = { $days } { $from }–{ $to }
line-hours-always = Her gün, 24 saat
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = Başka bir bölgenin hattını da arayabilirsiniz; tüm hatlar listededir.
no-line-title = { $code }  { $title }

## Results

success-title = { $product } etkinleştirildi
success-for-good = Bu bilgisayarda yenileme gerekmiyor.
success-term = Bu etkinleştirme { $date } tarihine kadar geçerlidir. O tarihe kadar aynı anahtarla yeniden etkinleştirin.
success-until = Kendiliğinden yenilenir. Bu etkinleştirme { $date } tarihine kadar geçerlidir.
success-provisional = Bu etkinleştirme geçicidir; sona ereceği zaman: { $end }. Bu süre dolmadan etkinleştirme merkezinden kalıcı onay kimliğini isteyin.
success-host-title = Bu bilgisayar artık bir KMS ana bilgisayarı
success-host = Hizmeti çalışmaya başladığında (kakunin-kms serve) şu ürünleri etkinleştirir: { $products }.
not-opened = Bu bilgisayarda bunu açacak bir program yok. Adresi:
failure-ways = Diğer yollar
failure-former = Önceki anahtar
failure-former-text = { $key }-… ürün anahtarını yeniden girerseniz etkinleştirmesi hemen geri gelir. Bunun için etkinleştirme hakkı harcanmaz.
copied-release =
    Yükleme kimliği: { $id }
    Serbest bırakma kodu: { $code }
copied-details = { $code }: { $title }
    { $what }
    Yükleme kimliği: { $id }

## Details

details-title = Bu bilgisayarın ayrıntıları
details-lead = Etkinleştirme bu parçaların bütününe bağlıdır. Birkaçının değişmesi etkinleştirmeyi etkilemez.
details-lead-host = Bu KMS ana bilgisayarının etkinleştirilme bilgileri.
part-machine-id = İşletim sistemi yüklemesi
part-system = Anakart
part-processor = İşlemci
part-disk = Sistem diski
part-network = Ağ bağdaştırıcıları
part-memory = Bellek boyutu
part-kept = Değişmedi
part-changed = Değişti
part-missing = Bulunamadı
part-added = Yeni

## By file

file-title = Dosyayla etkinleştirme
file-lead = Ağ bağlantısı olmayan bilgisayarlar için. Yalnızca iki küçük dosya alınıp verilir; içlerinde kimliğinizi belli eden hiçbir şey yoktur.
file-save = İsteği kaydedin
file-saved = Kaydedildi
file-saved-next = Bu dosyayı, örneğin bir USB sürücüsüyle, internet bağlantısı olan bir cihaza götürün.
file-request-path = İsteğin kaydedileceği yer
file-request-example = Bir klasör veya dosya adı
file-answer = Yanıtı alın
file-answer-self = Herhangi bir cihazda
file-answer-vendor = Üretici yanıtlar.
file-answer-other = Başka bir yol
file-answer-others = Etkinleştirme merkezi de yanıtlar. Bilgisayar sayısı çoksa bir yönetici tümünü birden yanıtlar.
file-open = Yanıtı açın
file-response-path = Yanıtın bulunduğu yer
file-response-example = Dosyayı buraya bırakın veya bulunduğu yeri yazın

## Releasing the activation

release-title = Bu etkinleştirmeyi serbest bırak
release-lead = Böylece etkinleştirmeyi başka bir bilgisayar kullanabilir. { $product } burada çalışmayı sürdürür ve etkinleştirilmemiş olduğunu gösterir.
release-internet = İnternet üzerinden
release-internet-hint = Etkinleştirme hizmeti bunu hemen kaydeder.
release-code = Serbest bırakma koduyla
release-code-hint = Bağlantı gerekmez: Kodu etkinleştirme merkezine okursunuz.
release-progress = Etkinleştirme hizmetine bildiriliyor…
release-sent = Gönderilenler: yükleme kimliği ve ürün anahtarının sizde olduğunun kanıtı. Bunlar kimliğinizi belli etmez.
release-done-title = Etkinleştirme serbest bırakıldı
release-done-text = Etkinleştirmeyi artık başka bir bilgisayar kullanabilir. { $product } burada çalışmayı sürdürür.
release-untold-title = Lütfen etkinleştirme merkezine bildirin
release-untold-text = { $product } artık burada etkin değil. Etkinleştirme merkezini arayıp bu rakamları okuyun: Kaydedildikten sonra etkinleştirmeyi başka bir bilgisayar kullanabilir.
release-untold-short = Etkinleştirme burada serbest bırakıldı; serbest bırakma kodunuz etkinleştirme merkezine ulaştığında başka bir bilgisayarda kullanılabilir.
release-call = Etkinleştirme merkezini arayın
release-read = Rakamları okuyun
release-code-label = Önce yükleme kimliği, sonra serbest bırakma kodu

## On paper and on another device

qr-instead = Aramanız gerekmez, günün her saatinde çalışır: Kameralı bir telefonla okutun. Açılan sayfa, aşağıya yazacağınız onay kimliğini gösterir.
qr-text = Bunu bir telefonla okutun: Açılan sayfa, aramanıza gerek kalmadan onay kimliğini verir.
sheet-title = Telefonla etkinleştirme için görüşme formu
sheet-saved = Görüşme formu kaydedildi
sheet-open = Aç
sheet-hours = Tüm saatler, bu formun hazırlandığı bilgisayarın saatine göredir.
sheet-secret = Bu formda gizli bir şey yoktur: Rakamlar yalnızca bu bilgisayarı etkinleştirir.
