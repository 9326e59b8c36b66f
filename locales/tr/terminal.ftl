# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = Dikkat: { $text }
terminal-bad = Sorun: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – tamam
terminal-empty = henüz bir şey yazılmadı (görünüşü: { $example })
terminal-empty-text = henüz bir şey yazılmadı
terminal-state-open = { $value } – henüz tamamlanmadı
terminal-state-right = { $value } – doğru
terminal-state-wrong = { $value } – yanlış
terminal-group-empty = –
terminal-check-on = { $label }: açık
terminal-check-off = { $label }: kapalı
terminal-chosen = seçili
terminal-region-change = { $region } – değiştir
terminal-region-keep = Olduğu gibi bırak
terminal-place = Başka bir yere kaydet
terminal-more-regions = { $count ->
    [one] Uyan bir sonuç daha var. Bulmak için adın biraz daha fazlasını yazın.
   *[other] Uyan { $count } sonuç daha var. Aradığınızı bulmak için adın biraz daha fazlasını yazın.
}
terminal-actions = Burada yapabilecekleriniz
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – veya yalnızca Enter tuşuna basın
terminal-language = Dil (Language): { $name }

## How to answer

terminal-hint-number = Bir sayı veya harf yazıp Enter tuşuna basın. ? yardımı gösterir.
terminal-hint-text = Metni veya yapabileceğiniz bir işlemin numarasını yazıp Enter tuşuna basın. ? yardımı gösterir.
terminal-hint-key = Ürün anahtarını yazın veya yapıştırın ya da yapabileceğiniz bir işlemin numarasını yazın ve Enter tuşuna basın. ? yardımı gösterir.
terminal-hint-region = Bir ad, kod, +90 gibi bir ülke telefon kodu veya bir satırın numarasını yazıp Enter tuşuna basın.
terminal-hint-confirmation = Onay kimliğini bir kerede veya D 512439 gibi grup grup yazın. Ülkeyi veya bölgeyi değiştirmek için adını yazın. ? yardımı gösterir.
terminal-hint-busy = Lütfen bekleyin. Enter iptal eder.
terminal-help = Yapabileceğiniz her işlemin köşeli ayraç içinde bir numarası vardır. Numarayı yazıp Enter tuşuna basın.
    Ardından yuvarlak ayraç içinde bir harf geliyorsa o harf de aynı işi yapar.
    Boş satır, “veya yalnızca Enter tuşuna basın” ile işaretli ana düğmeye basar.
    = sayfanın tamamını yeniden gösterir. Ctrl-C, süren işlemi iptal eder veya sihirbazı kapatır.
terminal-help-key = Ürün anahtarı büyük veya küçük harfle, tireli veya tiresiz yazılabilir.
terminal-help-response = Yazdığınız diğer her şey yanıtın bulunduğu yer sayılır: yanıtın dosyası, çok sayıda yanıt içeren bir tablo veya yanıt dosyalarının bulunduğu bir klasör.
terminal-help-confirmation = Onay kimliği boşluklu veya boşluksuz olarak bir kerede yazılabilir.
    Altı rakamlık bir grup, eksik veya yanlış olan bir sonraki gruba yazılır; önüne konan harf grubu seçer: D 512439.
    Sihirbazı kapattığınızda yazdıklarınız saklanır; böylece görüşmeye daha sonra devam edilebilir.
terminal-help-region = Burada gösterilen herhangi bir dilde adın bir bölümünü, TR gibi iki harfli bir kodu veya +90 gibi bir ülke telefon kodunu yazın.
    Yalnızca bir ülke veya bölge uyuyorsa hemen seçilir.

## When an answer was not understood

terminal-misread-number = Burada { $number } numarası yok; en büyük numara { $greatest }.
terminal-misread-text = Bu anlaşılmadı. Köşeli ayraç içindeki numaralardan birini veya yardım için ? yazın.
terminal-misread-empty = Boş satır burada henüz bir şey yapmaz. Köşeli ayraç içindeki numaralardan birini veya yardım için ? yazın.
terminal-misread-group = Bu harfle adlandırılan bir grup yok. Grupların adları yukarıda gösterildiği gibidir.

## On the way

terminal-ask-place = İstek nereye kaydedilsin? Bir klasör veya dosya adı yazın. Boş satır, yeri olduğu gibi bırakır.
terminal-copied = Bunu kopyalayabilirsiniz:
terminal-open = Burada bulabilirsiniz: { $address }
terminal-kept = Kapatıldı. Yazdıklarınız bir dahaki sefer için saklandı.
terminal-answers-over = Yanıtlar burada bitiyor; sihirbaz kapatıldı.
terminal-closed = Kapatıldı.
terminal-cancelled = İptal edildi.
