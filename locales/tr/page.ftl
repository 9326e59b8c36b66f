# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = Onay kimliği alın
page-lead = İnternet bağlantısı olmayan bir bilgisayar için. Hesap gerekmez.
page-how = Etkinleştirme sihirbazının gösterdiği sekiz rakam grubunu yazın. Tümünü birden ilk kutuya yapıştırabilirsiniz.
page-how-filled = Rakamlar, okuttuğunuz kodla birlikte geldi. Bilgisayarın ekranıyla karşılaştırın.
page-group = Grup { $label }
page-mark-wrong = Yeniden denetleyin
page-mark-short = { $digits } / 6 rakam
page-wrong = { $label }. grubu bilgisayarın ekranıyla yeniden karşılaştırın.
page-all-right = Sekiz grubun tümü doğru.
page-sent = Gönderilenler: yalnızca bu rakamlar. Sizinle ilgili hiçbir bilgi içermez.
page-submit = Onay kimliğini al
page-asking = Etkinleştirme hizmetiyle iletişim kuruluyor…
page-look-again = { $count ->
    [one] Bir gruba yeniden bakmak gerekiyor
   *[other] { $count } gruba yeniden bakmak gerekiyor
}
page-look-again-text = Yazdıklarınızın tümü burada duruyor. Bu grupları bilgisayarın ekranıyla karşılaştırın:
page-mixed = Bu gruplar aynı kimliğe ait değil
page-mixed-text = Her grup tek başına doğru, ancak sekizi bir yükleme kimliği oluşturmuyor. Tümünü bilgisayarın ekranıyla karşılaştırın.
page-swapped-text = Kutuların altındaki düğmeyle yerlerini değiştirin. Yazdıklarınızın tümü burada duruyor.
page-other-vendor = Bu yükleme kimliği bu üreticinin bir ürününe ait değil
page-other-vendor-text = 1. grubu bilgisayarın ekranıyla yeniden karşılaştırın ve orada hangi ürünün etkinleştirileceğini denetleyin.
page-confirmation-typed = Bu bir onay kimliği
page-confirmation-typed-text = Yükleme kimliği diğeridir: etkinleştirme sihirbazının 1 ile 8 arasındaki kutularında bulunan rakamlar.
page-again = Lütfen düğmeye bir kez daha basın
page-again-text = Bu sayfa uzun süredir açıktı veya başka bir web sitesi tarafından açıldı. Yazdıklarınızın tümü burada duruyor.

## The answer

page-answer-title = Onay kimliğiniz
page-answer-lead = Etkinleştirme sihirbazının A ile { $last } arasındaki kutularına yazın, ardından “Etkinleştir” düğmesine basın.
page-answer-same = Aynı bilgisayar için yeniden istediğinizde aynı rakamlar verilir ve başka bir etkinleştirme hakkı harcanmaz.
page-read = Sesli oku
page-stop = Durdur
page-spoken = { $label }: { $digits }.
# The ten digits as they are said over the telephone, separated by spaces.
page-digits = sıfır bir iki üç dört beş altı yedi sekiz dokuz
page-no-voice = Bu tarayıcıda Türkçe ses yok.
page-copied = Kopyalandı.
page-not-copied = Rakamlar burada kopyalanamadı. Onları seçip kendiniz kopyalayın.
page-print = Yazdır
page-another = Başka bir bilgisayarı etkinleştir

## Refusals and other ways

page-check-digits = Rakamları denetle
page-call = Etkinleştirme merkezini arayın
page-lines-all = Tüm ülkeler ve bölgeler
page-local-time = Saatler, her hattın yerel saatine göredir.
page-help = Yardım
page-languages = Dil

## An address at which there is nothing

page-elsewhere = Bu adreste sayfa yok
page-elsewhere-text = Adresin bir karakteri yanlış yazılmış veya kopyalarken kaybolmuş olabilir. Burada şu sayfalar var:

## Files

page-file = İstek dosyanız var mı?
page-file-how = Sihirbaz bir istek dosyası kaydedebilir. Dosyayı burada seçin, aldığınız dosyayı da bilgisayara geri götürün.
page-file-submit = Yanıt dosyasını al
page-not-a-file = Bu bir istek dosyası değil
page-not-a-file-text = Etkinleştirme sihirbazının kaydettiği dosyayı seçin; adı request.json ile biter.
