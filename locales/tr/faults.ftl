# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## Product key

fault-key-1 = Bu bir ürün anahtarına benzemiyor
    .what = Yazılan, bir ürün anahtarı değil.
    .seen = { $symbols ->
        [none] Metinde ürün anahtarı yok.
        [several] Metinde birden çok ürün anahtarı var; yalnızca bu bilgisayarınkini girin.
        [0] Henüz bir şey yazılmadı. Ürün anahtarı 25 karakterdir.
        [25] 25 karakterin tümü var, ancak birkaçı birbirine uymuyor.
        [one] Ürün anahtarı 25 karakterdir; yalnızca { $symbols } karakter yazıldı.
       *[other] Ürün anahtarı 25 karakterdir; { $symbols } karakter yazıldı.
    }
    .why = Ürün anahtarı, beşerli beş grup hâlinde 25 harf ve rakamdan oluşur. Bir veya birkaçı atlanmış, fazladan yazılmış ya da yanlış okunmuş olabilir.
    .next = Anahtarın tamamını, geldiği e-postadan veya mektuptan yeniden kopyalayın.
fault-key-2 = Anahtarın bir karakteri doğru değil
    .what = Anahtar tam uzunlukta, ancak bir karakter diğerlerine uymuyor.
    .seen = Anahtarın { $group }. grubundaki { $position }. karakter doğru değil{ $script ->
        [cyrillic] { ":" } { $symbol } karakterine benzeyen bir Kiril harfi.
        [greek] { ":" } { $symbol } karakterine benzeyen bir Yunan harfi.
       *[none] { "." }
    }
    .why = 8 ile B veya 5 ile S gibi birbirine benzeyen karakterler kolayca yanlış okunur.
    .next = Anahtarı aslıyla karşılaştırın ve o karakteri düzeltin.
fault-key-3 = Bu anahtar başka bir ürün için
    .what = Anahtar doğru yazıldı, ancak başka bir ürüne ait.
    .seen = Anahtar doğru yazıldı, ancak başka bir ürüne ait ({ $product }).
    .why = Her ürünün kendi anahtarları vardır; bir paket ile onun tek tek uygulamaları ortak anahtar kullanmaz.
    .next = Bu ürünle birlikte gelen anahtarı girin.
fault-key-4 = Üreticide bu anahtarın kaydı yok
    .what = Anahtar doğru yazıldı, ancak etkinleştirme hizmetinde kaydı yok.
    .why = Anahtarlar bazen üreticinin bilgisi dışında satılır veya başkasına verilir. Anahtarı alan kişi bunu çoğunlukla anlayamaz.
    .next = Satıcıdan veya anahtarı size veren kişiden, çalışan bir anahtar ya da para iadesi isteyin. Orijinal bir anahtarın nasıl göründüğü, anahtarı girdiğiniz yerde gösterilir.
fault-key-5 = Bu anahtar engellendi
    .what = Üretici bu anahtarı engelledi; anahtarla artık etkinleştirme yapılamaz.
    .why = Bir anahtar herkese açık hâle geldiğinde, sahibinin bilgisi dışında başkalarının eline geçtiğinde veya parası iade edildiğinde engellenir. Anahtarı kullanan kişinin çoğunlukla bundan haberi yoktur.
    .next = Satıcıdan veya anahtarı size veren kişiden, yeni bir anahtar ya da para iadesi isteyin. Orijinal bir anahtarın nasıl göründüğü, anahtarı girdiğiniz yerde gösterilir.
fault-key-6 = Burada başka türde bir anahtar gerekiyor
    .what = Bu bir ürün anahtarı, ancak burada gereken türde değil.
    .why = Üretici, çoklu etkinleştirme anahtarı (MAK) olan bilgisayarları etkinleştirir. KMS istemci anahtarı olan bir bilgisayarı, kuruluşunun KMS ana bilgisayarı etkinleştirir ve serbest bırakır; KMS ana bilgisayar anahtarı yalnızca o ana bilgisayarda kullanılır.
    .next = Sistem yöneticinize, bu bilgisayarı kuruluşunuzun KMS ana bilgisayarının mı etkinleştirdiğini veya hangi anahtarın kullanılacağını sorun.
    .why-host = KMS ana bilgisayarı için üretici bir KMS ana bilgisayar anahtarı verir. Çoklu etkinleştirme anahtarları (MAK) ve KMS istemci anahtarları, ürünü kullanan bilgisayarlar içindir.
    .next-host = Kuruluşunuzun KMS ana bilgisayar anahtarını girin; diğer anahtarlar kuruluşun bilgisayarları içindir.
fault-key-7 = Ürün anahtarı girilmedi
    .what = Ürünün henüz bir ürün anahtarı yok.
    .why = Yükleme sırasında anahtar girilmedi veya anahtar sonradan kaldırıldı.
    .next = Ürün anahtarını girin. Anahtar, satın alma e-postanızda veya sistem yöneticinizdedir.
    .next-host = Kuruluşunuzun KMS ana bilgisayar anahtarını girin.
fault-key-8 = Bu anahtarın süresi doldu
    .what = Bu anahtar artık başka bilgisayarları etkinleştiremez.
    .seen = Bu anahtar yeni bilgisayarları { $since } tarihine kadar etkinleştirebiliyordu.
    .why = Bazı anahtarlar, örneğin bir sözleşmenin süresi kadar, sınırlı bir süre için verilir. Önceden etkinleştirilen bilgisayarlar etkin kalır.
    .next = Sistem yöneticinizden veya satıcıdan, süresi dolmamış bir anahtar isteyin.
    .next-host = Satıcıdan, süresi dolmamış bir KMS ana bilgisayar anahtarı isteyin.

## Count

fault-cnt-1 = Bu anahtarın tüm etkinleştirmeleri kullanımda
    .what = Bu anahtarın izin verdiği tüm etkinleştirmeler kullanılıyor.
    .seen = Bu anahtar { $limit } bilgisayar içindir; kullanılan: { $used }.
    .why = Değiştirilen veya onarılan bir bilgisayarın etkinleştirmesi, biri serbest bırakana kadar kullanımda kalır.
    .next = Sistem yöneticinizden, artık kullanılmayan bir bilgisayarı serbest bırakmasını isteyin veya etkinleştirme merkezinden ya da satıcıdan ek etkinleştirme isteyin.
    .next-desk = Artık kullanılmayan bir bilgisayar serbest bırakılabilir veya satıcı ek etkinleştirme tanımlayabilir.
    .next-host = Artık kullanılmayan bir KMS ana bilgisayarının etkinleştirmesini serbest bırakın (kakunin-kms release) veya satıcıdan ek etkinleştirme isteyin.

## Network

fault-net-1 = Ağ bağlantısı yok
    .what = Bu bilgisayar bir ağa bağlı değil.
    .why = Ağ kablosu takılı değil, Wi-Fi kapalı veya kapsama dışında ya da uçak modu açık.
    .next = Bu bilgisayarı internete bağlayıp yeniden deneyin. Telefonla etkinleştirme için bağlantı gerekmez.
    .why-host = Bağlı olan ve adresi bulunan bir ağ bağdaştırıcısı yok.
    .next-host = Bu bilgisayarı internete bağlayıp yeniden deneyin. Bağlantısız kalacaksa dosyayla etkinleştirin.
fault-net-2 = Etkinleştirme hizmeti bulunamadı
    .what = Etkinleştirme hizmetinin adı bulunamadı.
    .seen = { $host } adı bulunamadı.
    .why = Şu anda internete ulaşılamıyor veya bu ağın ad sunucusu (DNS), hizmetin adını bilmiyor.
    .next = Tarayıcınızda başka bir web sitesinin açılıp açılmadığına bakın, sonra yeniden deneyin. Açılıyorsa sistem yöneticinizden ad sunucusunu denetlemesini isteyin.
    .why-host = Şu anda internete ulaşılamıyor veya bu bilgisayarın sorduğu ad sunucusu (DNS), kuruluş dışındaki adları bilmiyor.
    .next-host = Bu bilgisayarın ad sunucusunun internetteki adları bulmasını sağlayın, sonra yeniden deneyin. Dosyayla etkinleştirme için bağlantı gerekmez.
fault-net-3 = Etkinleştirme hizmeti yanıt vermiyor
    .what = Etkinleştirme hizmeti bağlantıyı reddetti veya zamanında yanıt vermedi.
    .seen = { $cause ->
        [timed-out] { $host } adresi zamanında yanıt vermedi.
       *[refused] { $host } adresi bağlantıyı reddetti.
    }
    .why = Bir güvenlik duvarı bağlantıyı engelliyor olabilir; hizmet yoğun veya bakımda da olabilir.
    .next = Birkaç dakika sonra yeniden deneyin. Sorun sürerse sistem yöneticinizden bağlantıya izin vermesini isteyin.
    .next-host = Bu bilgisayarın etkinleştirme hizmetine bağlanmasına izin verin. İzin varsa birkaç dakika bekleyip yeniden deneyin.
fault-net-4 = Bağlantının güvenliği doğrulanamadı
    .what = Bağlantının sertifikası etkinleştirme hizmetinin kendi sertifikası değil; bu yüzden hiçbir şey gönderilmedi.
    .seen = { $cause ->
        [known] { $host } için gösterilen sertifikayı veren: “{ $issuer }”. Bu, hizmetin kendi sertifikası değil; bu yüzden hiçbir şey gönderilmedi.
       *[unknown] { $host } için gösterilen sertifika hizmetin kendi sertifikası değil; bu yüzden hiçbir şey gönderilmedi.
    }
    .why = Büyük olasılıkla bu bilgisayardaki bir güvenlik programı veya bu ağdaki bir cihaz, şifreli bağlantıları incelemek için açıyor.
    .next = Sistem yöneticinizden, etkinleştirme hizmetine yapılan bağlantıları inceleme dışında bırakmasını isteyin.
    .next-host = Etkinleştirme hizmetine yapılan bağlantıları inceleme dışında bırakın, sonra yeniden deneyin.
fault-net-5 = Ağ oturum açılmasını istiyor
    .what = Bu ağdaki bir ara sunucu kullanıcı adı ve parola istiyor.
    .seen = { $cause ->
        [known] { $host } adresine giden yoldaki { $proxy } ara sunucusu kullanıcı adı ve parola istiyor.
       *[unknown] { $host } adresine giden yoldaki bir ara sunucu kullanıcı adı ve parola istiyor.
    }
    .why = Bu ağ internete, bağlantıları ancak oturum açıldıktan sonra geçiren bir ara sunucu üzerinden ulaşıyor.
    .next = Sistem yöneticinizden, etkinleştirme hizmetine oturum açmadan geçiş izni vermesini isteyin.
    .next-host = Bu bilgisayarın etkinleştirme hizmetine oturum açmadan ulaşmasını sağlayın, sonra yeniden deneyin.
fault-net-6 = Yanıt başka bir yerden geldi
    .what = Bir yanıt geldi, ancak etkinleştirme hizmetinden değil.
    .seen = { $host } adresinden bir yanıt geldi, ancak bu etkinleştirme hizmetinin yanıtı değil.
    .why = Otel, tren ve havaalanlarındaki ağlar çoğu zaman önce bir oturum açma sayfası gösterir; bir web filtresi de aynısını yapabilir.
    .next = Tarayıcınızda herhangi bir web sitesini açın, istenirse ağda oturum açın ve yeniden deneyin.
    .why-host = Yoldaki bir web filtresi veya oturum açma sayfası, etkinleştirme hizmetinin yerine yanıt veriyor.
    .next-host = Bu bilgisayarın, aradaki sayfaya takılmadan etkinleştirme hizmetine ulaşmasını sağlayın, sonra yeniden deneyin.
fault-net-7 = Ara sunucu bağlantı kurmuyor
    .what = Bu ağın ara sunucusu etkinleştirme hizmetiyle bağlantı kurmadı.
    .seen = { $proxy } ara sunucusu { $host } adresiyle bağlantı kurmadı.
    .why = Ara sunucu kapalı veya ulaşılamıyor, bu adrese izin vermiyor ya da kendisi hizmete ulaşamıyor.
    .next = Sistem yöneticinizden, ara sunucuda etkinleştirme hizmetine izin vermesini isteyin. Telefonla etkinleştirme için bağlantı gerekmez.
    .next-host = Ara sunucuda etkinleştirme hizmetine izin verin veya bu bilgisayarın ayarlarındaki ara sunucuyu düzeltin, sonra yeniden deneyin.
fault-net-8 = Bir ağ ayarı kullanılamıyor
    .what = Bu bilgisayarın ayarlarında bir ara sunucu, ad sunucusu veya KMS ana bilgisayarı için kullanılamayan bir adres var.
    .seen = { $kind ->
        [name-server] { $setting } ayarının değeri { $value }; bu, bir ad sunucusunun IP adresi değil.
        [kms-host] { $setting } ayarının değeri { $value }; bu, bir KMS ana bilgisayarının adresi değil.
       *[proxy] { $setting } ortam değişkeninin değeri { $value }; bu, bir ara sunucu adresi olarak kullanılamıyor.
    }
    .why = Adres eksik veya yanlış yazılmış ya da http:// yerine https:// ile (veya tam tersi) başlıyor. Tam adresler şöyledir: ara sunucu için http://proxy.example:8080, ad sunucusu için 192.0.2.1, KMS ana bilgisayarı için kms.office.example.
    .next = Sistem yöneticinizden ayarı düzeltmesini isteyin, sonra yeniden deneyin.
    .next-host = Ayarı düzeltin, sonra yeniden deneyin.

## Service

fault-srv-1 = Hizmet şu anda kullanılamıyor
    .what = Etkinleştirme hizmetine ulaşılıyor, ancak hizmet şu anda yanıt veremiyor.
    .seen = { $host } adresine ulaşılıyor, ancak hizmet şu anda yanıt veremiyor.
    .why = Hizmet bakımda veya aynı anda çok sayıda bilgisayar istekte bulunuyor.
    .next = Birkaç dakika sonra yeniden deneyin. Yeniden denemek hiçbir zaman ikinci bir etkinleştirme hakkı harcamaz.
fault-srv-2 = Kısa sürede çok fazla deneme yapıldı
    .what = Hizmet kısa bir sürede yalnızca sınırlı sayıda denemeyi kabul eder.
    .seen = Hizmet sonraki denemeyi { $unit ->
        [hours] { $amount } saat
        [minutes] { $amount } dakika
       *[seconds] { $amount } saniye
    } sonra kabul edecek.
    .why = Bu sınır, anahtarların deneme yanılma yoluyla tahmin edilmesini önler.
    .next = Sonraki deneme kabul edilene kadar bekleyin, sonra yeniden deneyin.
fault-srv-3 = Yanıt doğrulanamadı
    .what = Yanıtta üreticinin imzası yok veya yanıt başka bir isteğe ait; bu yüzden kullanılmadı.
    .seen = { $host } adresinden gelen yanıtta üreticinin imzası yok veya yanıt başka bir isteğe ait; bu yüzden kullanılmadı.
    .why = Yoldaki bir şey yanıtı değiştirdi veya ürünün bu sürümü, üreticinin şimdiki imza anahtarından daha eski.
    .next = Ürünün en son güncellemesini yükleyip yeniden deneyin.

## Key management service

fault-kms-1 = KMS ana bilgisayarı bulunamadı
    .what = Bu ağda kuruluşunuzun KMS ana bilgisayarı bulunamadı.
    .seen = { $cause ->
        [refused] Ad sunucusu yanıt vermeyi reddediyor (aranan: { $domains }).
       *[no-record] Ad sunucusunun bildiği bir KMS ana bilgisayarı yok (aranan: { $domains }).
    }
    .why = Bu bilgisayar kuruluşun ağı dışında veya oradaki ad sunucusunda (DNS) _kakunin-kms._tcp kaydı yok.
    .next = Kuruluş ağına veya VPN’e bağlanıp yeniden deneyin.
fault-kms-2 = KMS ana bilgisayarına ulaşılamıyor
    .what = Kuruluşunuzun KMS ana bilgisayarı yanıt vermiyor.
    .seen = { $cause ->
        [timed-out] { $host } adresindeki KMS ana bilgisayarı zamanında yanıt vermedi.
       *[refused] { $host } adresindeki KMS ana bilgisayarı bağlantıyı reddetti.
    }
    .why = Bu bilgisayar kuruluşun ağı dışında veya KMS ana bilgisayarı kapalı ya da bir güvenlik duvarının arkasında.
    .next = Kuruluş ağına veya VPN’e bağlanıp yeniden deneyin.
fault-kms-3 = Bu ürün KMS ana bilgisayarında yok
    .what = KMS ana bilgisayarı yanıt veriyor, ancak bu ürünü etkinleştirmiyor.
    .seen = { $host } adresindeki KMS ana bilgisayarı yanıt veriyor, ancak bu ürünü etkinleştirmiyor.
    .why = O ana bilgisayardaki KMS ana bilgisayar anahtarı, burada yüklü olan ürünü veya sürümü kapsamıyor.
    .next = Sistem yöneticinizden, KMS ana bilgisayarını bu ürüne ait bir KMS ana bilgisayar anahtarıyla etkinleştirmesini isteyin.
fault-kms-4 = KMS ana bilgisayarı daha çok bilgisayar bekliyor
    .what = KMS ana bilgisayarı yanıt veriyor, ancak şimdiye kadar ona çok az bilgisayar bağlandı.
    .seen = KMS ana bilgisayarına şimdiye kadar bağlanan bilgisayar sayısı { $count }; etkinleştirmenin başlaması için gereken sayı { $threshold }.
    .why = KMS ana bilgisayarı, 30 gün içinde belirli sayıda farklı bilgisayar ona bağlandığında etkinleştirmeye başlar.
    .next = Sistem yöneticinizden, KMS ana bilgisayarının beklediği sayıyı düşürmesini veya daha çok bilgisayar bağlamasını isteyin. Bu bilgisayar kendiliğinden denemeyi sürdürür.
fault-kms-5 = KMS ana bilgisayarı henüz etkinleştirilmedi
    .what = KMS ana bilgisayarı yanıt veriyor, ancak kendisi etkinleştirilmemiş.
    .seen = { $host } adresindeki KMS ana bilgisayarı yanıt veriyor, ancak kendisi etkinleştirilmemiş.
    .why = KMS ana bilgisayarı, ancak kendisi bir KMS ana bilgisayar anahtarıyla bir kez etkinleştirildikten sonra diğer bilgisayarları etkinleştirebilir.
    .next = Sistem yöneticinizden KMS ana bilgisayarını etkinleştirmesini isteyin.
fault-kms-6 = KMS ana bilgisayarı doğrulanamadı
    .what = KMS ana bilgisayarının yanıtı üretici tarafından onaylı değil; bu yüzden kullanılmadı.
    .seen = { $host } adresindeki KMS ana bilgisayarının yanıtı üretici tarafından onaylı değil; bu yüzden kullanılmadı.
    .why = Ana bilgisayarın sertifikası yok veya artık geçerli değil ya da onun yerine başka bir bilgisayar yanıt verdi.
    .next = Sistem yöneticinizden KMS ana bilgisayarını yeniden etkinleştirmesini isteyin.

## Clock

fault-clk-1 = Saatler birbirini tutmuyor
    .what = Bu bilgisayarın saati ile hizmetin saati arasındaki fark çok büyük.
    .seen = Bu bilgisayarın saati: { $here }; hizmetin saati: { $there }.
    .why = Yanıtlar yalnızca verildikleri zamana yakınken geçerlidir; buradaki tarih, saat veya saat dilimi büyük olasılıkla doğru ayarlanmamış.
    .next = Bu bilgisayarın ayarlarında otomatik tarih ve saat seçeneğini açıp yeniden deneyin.
fault-clk-2 = Saat daha önceki bir zamanı gösteriyor
    .what = Bu bilgisayarın saati, daha önce gösterdiğinden geride bir zamanı gösteriyor.
    .seen = Bu bilgisayarın saatinin daha önce gösterdiği zaman: { $last-seen }; şimdi daha geride bir zamanı gösteriyor.
    .why = Tarih değiştirildi veya saati tutan küçük pil bitti.
    .next = Bu bilgisayarın ayarlarında otomatik tarih ve saat seçeneğini açın.

## Hardware

fault-hwc-1 = Donanım değişti
    .what = Donanımın büyük bölümü değişti; ürünün yeniden etkinleştirilmesi gerekiyor.
    .seen = { $cause ->
        [little] Etkinleştirme, hakkında az şey bilinen bir bilgisayara verilmişti. Bu bilgisayar kendisi hakkında daha çok bilgi veriyor; bu yüzden başka bir bilgisayar sayılıyor.
       *[changed] Etkinleştirmedeki donanım bilgilerinden aynı kalanların oranı %{ $percent }; bu, bilgisayarı tanımak için yeterli değil.
    }
    .why = Bir etkinleştirme tek bir bilgisayara aittir. Büyük bir onarımdan veya başka donanıma taşındıktan sonra bilgisayar farklı görünür.
    .next = Ürünü aynı anahtarla yeniden etkinleştirin.

## Confirmation ID

fault-cid-1 = Bazı rakamlar doğru değil
    .what = Onay kimliğinin bir veya birkaç grubu yanlış duyuldu ya da yanlış yazıldı.
    .seen = { $count ->
        [one] Onay kimliğinin { $groups } grubu doğru değil.
       *[other] Onay kimliğinin { $count } grubu doğru değil: { $groups }.
    }
    .why = Her grubun sonunda bir denetim rakamı bulunur ve bu rakam, önündeki rakamlarla uyuşmuyor.
    .next = Görevliden, işaretli grupları yeniden okumasını isteyin ve onları bir kez daha yazın.
    .next-desk = İşaretli grupları yeniden okuyorum; lütfen onları bir kez daha yazın.
fault-cid-2 = Rakam sayısı doğru değil
    .what = Onay kimliğinde gerekenden az veya çok rakam var.
    .seen = { $digits ->
        [none] Metinde onay kimliği yok.
        [several] Metinde birden çok onay kimliği var; yalnızca bu bilgisayarınkini girin.
       *[other] Onay kimliğindeki rakam sayısı: { $expected }; yazılan: { $digits }.
    }
    .why = Büyük olasılıkla bir rakam atlandı veya iki kez yazıldı.
    .next = Kutuları görevliyle birlikte tek tek gözden geçirin: Her kutuya altı rakam yazılır.
    .next-desk = Kutuları birlikte tek tek gözden geçirelim: Her kutuya altı rakam yazılır.
fault-cid-3 = İki kimlik birbirine uymuyor
    .what = Onay kimliği doğru yazıldı, ancak başka bir yükleme kimliği için verilmiş.
    .why = Başka bir bilgisayar için verilmiş olabilir ya da aramadan bu yana ürün anahtarı veya donanım değişmiş olabilir.
    .next = Bu ekrandaki yükleme kimliğini görevliye yeniden okuyun ve ona ait onay kimliğini isteyin.
    .next-desk = Lütfen ekranınızdaki yükleme kimliğini yeniden okuyun; ardından ona ait onay kimliğini ben okuyacağım.
fault-cid-4 = Geçici etkinleştirme sona erdi
    .what = Geçici onay kimliği artık geçerli değil.
    .seen = Geçici onay kimliği { $since } tarihine kadar geçerliydi.
    .why = Geçici onay kimliği, etkinleştirme merkezi açık kalan bir soruyu çözerken 72 saat geçerlidir.
    .next = Etkinleştirme merkezini yeniden arayın ve kalıcı onay kimliğini isteyin.
    .next-desk = Lütfen ekranınızdaki yükleme kimliğini okuyun; ardından kalıcı onay kimliğini ben okuyacağım.
fault-cid-5 = Bu, yükleme kimliği
    .what = Onay kimliğinin yazılacağı yere bir yükleme kimliği yazıldı.
    .why = İkisi birbirine benzer: Yükleme kimliği sizin okuduğunuz, onay kimliği ise duyduğunuz kimliktir.
    .next = Yükleme kimliğini görevliye okuyun, ardından görevlinin size okuduğu rakamları yazın.
    .next-desk = Onay kimliğini şimdi size okuyorum; lütfen A kutusundan başlayarak yazın.

## Release code

fault-iid-1 = Yükleme kimliği doğru değil
    .what = Yükleme kimliği bu hâliyle bu üreticinin hiçbir anahtarına uymuyor.
    .why = Çoğu zaman bir grup, denetim rakamının ortaya çıkarmadığı bir biçimde yanlış duyulmuş veya yazılmıştır. Bu üreticinin hiçbir ürününün göstermediği bir yükleme kimliği de uymaz.
    .next = Yükleme kimliğini ekrandan grup grup yeniden okuyun ve yazılanla karşılaştırın.
    .next-desk = Lütfen yükleme kimliğini ekrandan grup grup yeniden okuyun.

fault-iid-2 = Bu yükleme kimliği daha önce kullanıldı
    .what = Yükleme kimliği, serbest bırakılmış veya başka bir bilgisayarın devraldığı bir etkinleştirmeye ait.
    .why = Bir etkinleştirme serbest bırakıldıktan sonra bilgisayar yeni bir yükleme kimliğiyle devam eder; öncekiyle bir daha etkinleştirme yapılmaz.
    .next = O bilgisayarda sihirbazı açıp internet üzerinden etkinleştirin veya ürün anahtarını orada kaldırıp yeniden girin: Yeni bir yükleme kimliği görünür. Sonra onu kullanın.
    .next-desk = Lütfen o bilgisayarda internet üzerinden etkinleştirin veya ürün anahtarını orada kaldırıp yeniden girin; ardından görünen yeni yükleme kimliğini okuyun.

fault-rel-1 = Serbest bırakma kodu uymuyor
    .what = Serbest bırakma kodu eksiksiz ve kendi içinde doğru, ancak başka bir yükleme kimliği için üretilmiş.
    .why = Serbest bırakma kodu, bilgisayarın onun yanında gösterdiği yükleme kimliğine aittir, başkasına değil.
    .next = Yükleme kimliğini ve serbest bırakma kodunu, bilgisayarda ikisini birlikte gösteren sayfayla karşılaştırın.

## Telephone

fault-phn-1 = Bu bölge için telefon hattı yok
    .what = Üreticinin, seçilen bölgede bu ürün için telefon hattı yok.
    .seen = { $region }: Üreticinin orada bu ürün için telefon hattı yok.
    .why = Hatlar ürüne ve bölgeye göre değişir; yalnızca hizmette olanlar gösterilir.
    .next = İnternet üzerinden etkinleştirin veya başka bir bölgenin hattını arayın. Bölge numaraları listesinde tümü bulunur.
    .next-desk = Bu görüşme her bölgeden geçerlidir: Lütfen ekranınızdaki yükleme kimliğini okuyun. İnternet üzerinden etkinleştirme de olur.

## Files

fault-fil-1 = Bu bir etkinleştirme dosyası değil
    .what = Açılan dosyada bu ürün için bir etkinleştirme yok.
    .seen = { $path } dosyasında bu ürün için bir etkinleştirme yok.
    .why = Başka türde veya başka bir ürüne ait bir dosya ya da yolda hasar görmüş.
    .next = Dosyayı, kaydedildiği cihazdan yeniden alın ve burada açın.
fault-fil-2 = Dosya başka bir bilgisayar için
    .what = Dosya orijinal, ancak başka bir bilgisayar için hazırlanmış.
    .seen = { $path } dosyası orijinal, ancak başka bir bilgisayar için hazırlanmış.
    .why = Her dosya tek bir isteği yanıtlar; ürün anahtarı veya donanım değişince artık uymaz.
    .next = Bu bilgisayarda yeni bir istek kaydedin ve onun yanıtını alın.
fault-fil-3 = Dosya kaydedilemiyor
    .what = Dosya seçilen yere yazılamadı.
    .seen = { $path } dosyası yazılamadı.
    .why = Klasör yok, orada bu adda başka bir dosya var veya hiçbir dosyaya bu ad verilemez; ya da seçilen yer yazmaya karşı korumalı, dolu veya artık bağlı değil ya da dosyayı başka bir program kullanıyor.
    .next = Başka bir ad, klasör veya USB sürücüsü seçip yeniden kaydedin.
fault-fil-4 = Böyle bir dosya yok
    .what = Belirtilen yerde dosya yok.
    .seen = { $path } adında bir dosya yok.
    .why = Adı farklı yazılıyor, dosya başka bir klasörde veya sürücüsü bağlı değil.
    .next = Dosyayı klasöründe bulun ve tam yoluyla yeniden belirtin.
fault-fil-5 = Dosya okunamıyor
    .what = Belirtilen yerde bir şey var, ancak dosya olarak okunamıyor.
    .seen = { $cause ->
        [folder] { $path } bir klasör; bir dosya belirtin.
        [pipe-or-device] { $path } bir dosya değil, kanal veya aygıt; bir dosya belirtin.
        [not-a-name] Hiçbir dosyaya { $path } adı verilemez.
        [in-use] { $path } dosyasını başka bir program kullanıyor; o programı kapatıp yeniden deneyin.
        [forbidden] { $path } dosyasını okuma izniniz yok.
        [too-large] { $path } dosyası bir etkinleştirme dosyasından çok daha büyük.
       *[other] Sistem { $path } dosyasını okuyamadı.
    }
    .why = Bu bir etkinleştirme dosyası değil, başka bir kullanıcıya ait veya sürücüsü arızalandı.
    .next = Etkinleştirme dosyasının kendisini belirtin veya önce kendi klasörlerinizden birine kopyalayın.
fault-fil-6 = Bu dosya başka bir adım için
    .what = Dosya bir etkinleştirmenin parçası, ancak burada gereken dosya değil.
    .seen = { $found ->
        [request] { $path } bir istek; burada onun yanıtı gerekiyor.
        [response] { $path } bir yanıt; burada bir istek gerekiyor.
        [host-request] { $path } bir KMS ana bilgisayarının isteği.
        [host-response] { $path } bir KMS ana bilgisayarına verilen yanıt.
        [request-table] { $path } bir istek tablosu.
       *[other] { $path } bir yanıt tablosu.
    }
    .why = Dosyayla etkinleştirmede iki dosya vardır: Bilgisayar, adı request ile biten bir istek kaydeder ve adı response ile biten bir yanıt alır.
    .next = Yanıtı, etkinleştirilecek bilgisayarda açın. İsteği ise yanıtlayan kişi açar.

## Saved state

fault-sto-1 = Önceki bir kopya geri yüklendi
    .what = Kayıtlı etkinleştirme hasar görmüştü; yerini ondan önceki kopya aldı.
    .why = Büyük olasılıkla kaydetme sırasında bilgisayar kapandı veya diski arızalandı.
    .next = Ürünün hâlâ etkinleştirilmiş göründüğünü ilk sayfada denetleyin.
fault-sto-2 = Etkinleştirme kaydedilemiyor
    .what = Etkinleştirmenin saklandığı klasöre yazılamıyor.
    .seen = { $path } klasörüne yazılamıyor.
    .why = Klasör salt okunur veya bu bilgisayarın başka bir kullanıcısına ait.
    .next = Sistem yöneticinizden, etkinleştirmenin saklandığı klasöre yazma izni vermesini isteyin, sonra yeniden deneyin.
    .next-host = Etkinleştirmenin saklandığı klasöre yazma izni verin, sonra yeniden deneyin.
fault-sto-3 = Disk dolu
    .what = Etkinleştirmenin saklandığı diskte yer kalmadı.
    .seen = { $path } klasörünün bulunduğu diskte yer kalmadı.
    .why = Bir etkinleştirmeyi kaydetmek çok az yer tutar, ancak diski başka dosyalar doldurmuş.
    .next = Artık gerekmeyen dosyaları silip yeniden deneyin.
fault-sto-4 = Kayıtlı etkinleştirme kayboldu
    .what = Kayıtlı etkinleştirme hasar görmüştü ve geri dönülecek sağlam bir kopyası kalmamıştı.
    .why = Disk arızalanıyor olabilir veya başka bir program, etkinleştirmenin saklandığı dosyaları değiştirmiş olabilir.
    .next = Ürün anahtarınızı girip yeniden etkinleştirin, olanak varsa internet üzerinden: Parçalarından tanınan bir bilgisayar orada ikinci kez sayılmaz.
fault-sto-5 = Etkinleştirme okunamıyor
    .what = Bu kullanıcı kayıtlı etkinleştirmeyi okuyamıyor.
    .seen = { $cause ->
        [known] { $path } dosyası { $owner } kullanıcısına ait; bu kullanıcı onu okuyamıyor.
       *[unknown] Bu kullanıcı { $path } dosyasını okuyamıyor.
    }
    .why = Etkinleştirmeyi oraya bu bilgisayarın başka bir kullanıcısı kaydetti veya ağ klasörü ya da sürücüsü bağlı değil.
    .next = Sistem yöneticinizden, etkinleştirmenin saklandığı klasörü okuması için bu kullanıcıya izin vermesini isteyin, sonra yeniden deneyin.
    .next-host = Etkinleştirmenin saklandığı klasörü okuması için bu kullanıcıya izin verin, sonra yeniden deneyin.
fault-sto-6 = Etkinleştirme daha yeni bir sürüme ait
    .what = Kayıtlı etkinleştirmeyi bu programın daha yeni bir sürümü yazmış.
    .seen = { $path } dosyasını bu programın daha yeni bir sürümü yazmış.
    .why = Ürün güncellendi; ardından önceki bir sürümü yeniden yüklendi veya hâlâ duruyor.
    .next = Ürünün daha yeni sürümünü başlatın veya yükleyin. Kayıtlı etkinleştirme değiştirilmedi.
fault-sto-7 = Herkes için etkinleştirme güvenilir değil
    .what = Bu bilgisayarın tüm kullanıcıları için bir etkinleştirme var, ama kullanılmıyor.
    .seen = { $path } dosyası ürünü bu bilgisayarın tüm kullanıcıları için etkinleştirmeli, ama kullanılmıyor.
    .why = Bu dosyayı veya klasörünü başkaları da değiştirebiliyor ya da dosya hasarlı.
    .next = Sistem yöneticinizden, oraya yalnızca yöneticilerin yazmasına izin vermesini ve ürünü tüm kullanıcılar için yeniden etkinleştirmesini isteyin.
    .next-host = Başka herkesten oraya yazma iznini alın ve ürünü tüm kullanıcılar için yeniden etkinleştirin.

## Catalogue

fault-cat-1 = Ürün bilgileri okunamıyor
    .what = Üreticinin kataloğu, yani ürünleri, hizmetleri ve telefon hatlarını içeren dosya bulunamadı veya üreticinin imzasını taşımıyor.
    .seen = { $cause ->
        [missing] Üreticinin { $path } kataloğu bulunamadı.
        [several] { $path } klasöründe birden çok üreticinin kataloğu var; kastedileni KAKUNIN_VENDOR kimliğiyle, --catalogue dosyasıyla belirtir.
        [forbidden] Bu kullanıcının, üreticinin { $path } kataloğunu okuma izni yok.
        [unreadable] Üreticinin { $path } kataloğu, okunabilen bir metin değil.
        [no-vendor-key] Üreticinin anahtarını içeren vendor.pub dosyası okunamıyor; bu dosyanın yeri { $path } ile aynı klasördür.
        [vendor-key] { $path } ile aynı klasördeki vendor.pub dosyasında üreticinin anahtarı yok.
        [unsigned] { $path } imzalı bir katalog değil; imzalı kataloğun adı .jws ile biter.
        [unusable] Üreticinin { $path } kataloğu için bu programın başka bir sürümü gerekiyor.
       *[not-genuine] Üreticinin { $path } kataloğunda bu üreticinin imzası yok.
    }
    .why = Dosya veya onun yanındaki üretici anahtarı, yüklemeden sonra kaldırıldı, hasar gördü veya değiştirildi.
    .next = Ürünü onarın veya yeniden yükleyin ya da sistem yöneticinizden bunu yapmasını isteyin.
    .next-host = Ürünü onarın veya yeniden yükleyin ya da üreticinin kataloğunu --catalogue DOSYA ile belirtin.

## Periods

fault-grc-1 = Ek süre doldu
    .what = Ürünün etkinleştirmeyi bekleyebileceği süre geçti.
    .seen = Ek sürenin dolduğu tarih: { $since }.
    .why = Ürün yüklendiğinden bu yana etkinleştirilmedi. Ürün çalışmayı sürdürür, anımsatıcılar etkinleştirmeyle birlikte sona erer.
    .next = Ürünü şimdi etkinleştirin. Burada kullanılabilen tüm yollar size sunulur.
fault-grc-2 = KMS etkinleştirmesinin yenilenmesi gerekiyor
    .what = Kuruluşunuzun KMS ana bilgisayarından alınan etkinleştirme sona erdi.
    .seen = Kuruluşunuzun KMS ana bilgisayarından alınan etkinleştirme { $since } tarihinde sona erdi.
    .why = Etkinleştirme arka planda yenilenir; bu bilgisayar uzun süredir KMS ana bilgisayarına ulaşmadı.
    .next = Kuruluşunuzun ağına veya VPN’ine bağlanın ve etkinleştirmeyi yenileyin.
fault-grc-3 = Etkinleştirmenin süresi doldu
    .what = Bu bilgisayarın etkinleştirmesi sınırlı bir süre içindi ve bu süre geçti.
    .seen = Bu bilgisayarın etkinleştirmesi sınırlı bir süre içindi ve { $since } tarihinde sona erdi.
    .why = Bu bilgisayar, kapsayıcılar ve kopyalanmış sistemler gibi, kendisini başkalarından ayıran az bilgi veriyor. Böyle bilgisayarlar bir süreliğine etkinleştirilir ve yenilenir.
    .next = Ürünü aynı anahtarla yeniden etkinleştirin. Bundan sonra internet üzerinden kendiliğinden yenilenir.

fault-trm-1 = Deneme süresi doldu
    .what = Bu ürünün bu bilgisayardaki deneme süresi doldu.
    .seen = Bu ürünün bu bilgisayardaki deneme süresi { $since } tarihinde doldu.
    .why = Deneme süresi her bilgisayarda bir kez, ilk etkinleştirmeden başlayarak sayılır. Başka bir deneme anahtarı veya yeni bir kurulum onu yeniden başlatmaz.
    .next = Satın alınan bir ürün anahtarı girin. Yoksa satıcıya başvurun.

fault-trm-2 = Abonelik sona erdi
    .what = Bu ürünün aboneliği sona erdi.
    .seen = Bu ürünün aboneliği { $since } tarihinde sona erdi ve ek günler de geçti.
    .why = Ürün anahtarı yenilenmemiş bir aboneliğe ait veya bu bilgisayar yenilemeyi henüz bilmiyor.
    .next = Abonelik yenilendiyse aynı anahtarla, internet üzerinden veya dosyayla yeniden etkinleştirin. Yenilenmediyse satıcıya başvurun.

fault-trm-3 = Yalnızca internet veya dosyayla
    .what = Bu ürün anahtarı telefonla etkinleştirilmez.
    .why = Anahtarın bir onay kimliğinin taşıyamayacağı bir deneme süresi, aboneliği veya özellikleri var.
    .next = İnternet üzerinden veya interneti olan bir bilgisayardan dosyayla etkinleştirin.
