# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = Ürün anahtarları hakkında
advice-lead = Orijinal bir anahtarın görünüşü, nerede bulunduğu ve çalışmadığında ne yapılacağı.
advice-specimen = Ürün anahtarı çizimi
advice-specimen-text = Hiçbir şeyi etkinleştirmeyen bir örnek.
advice-looks = Orijinal bir anahtar nasıl görünür
advice-looks-groups = Aralarında tire bulunan beşerli beş grup hâlinde 25 harf ve rakamdan oluşur.
advice-looks-letters = Hiçbir harf 1, 0 veya V ile karışmasın diye I, L, O ve U harfleri hiç kullanılmaz.
advice-looks-seller = Satıcının adını taşıyan bir fatura veya lisans belgesiyle gelir. Yalnızca bir anahtar aldıysanız satıcıya sorun.
advice-place = Nerede bulunur
advice-place-purchase = Satın alma e-postasında veya belgelerinde.
advice-place-organisation = Bir kuruluşta: sistem yöneticisinde. Anahtar çoğu zaman zaten yüklüdür.
advice-failing = Bir anahtar çalışmadığında veya artık çalışmadığında
advice-failing-check = Belgeyle bir kez daha karşılaştırın. Sihirbaz hangi gruba bakılacağını söyler.
advice-failing-seller = Anahtar size gelmeden önce başkalarının eline geçmiş olabilir. Satıcıdan yenisini veya para iadesi isteyin ve faturayı saklayın.
advice-failing-works = Bu arada ürün çalışmayı sürdürür.
advice-elsewhere = Başka bir bilgisayarda kullanılıyorsa
advice-elsewhere-release = O bilgisayarda etkinleştirme sayfasını açın ve “Bu etkinleştirmeyi serbest bırak” seçeneğini seçin. Sonra burada etkinleştirin.
advice-elsewhere-gone = O bilgisayar bozulduysa veya artık yoksa etkinleştirme merkezi onu serbest bırakabilir.
advice-elsewhere-more = Bir anahtarın tüm etkinleştirmeleri kullanımdaysa satıcı veya etkinleştirme merkezi ek etkinleştirme tanımlayabilir.
