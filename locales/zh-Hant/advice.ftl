# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = 關於產品金鑰
advice-lead = 正版金鑰的樣子、可以在哪裡找到，以及金鑰無法使用時該怎麼做。
advice-specimen = 產品金鑰的示意圖
advice-specimen-text = 這是範例，無法用來啟用。
advice-looks = 正版金鑰的樣子
advice-looks-groups = 有 25 個英文字母和數字，每 5 個一組，共 5 組，各組之間以連字號分隔。
advice-looks-letters = 不使用字母 I、L、O 和 U，以免與 1、0 或 V 混淆。
advice-looks-seller = 附有載明購買處的發票或授權文件。如果您只收到金鑰，請洽購買處。
advice-place = 可以在哪裡找到
advice-place-purchase = 在購買時的電子郵件或文件中。
advice-place-organisation = 在組織中：請洽系統管理員。金鑰通常已經安裝好了。
advice-failing = 金鑰無法使用，或變得無法使用時
advice-failing-check = 請再與文件核對一次。精靈會指出要檢查哪一組。
advice-failing-seller = 金鑰在到您手上之前，可能已經由他人轉讓過。請向購買處洽詢更換或退款，並保留發票。
advice-failing-works = 在這段期間，產品仍可照常使用。
advice-elsewhere = 金鑰正用在另一部電腦上時
advice-elsewhere-release = 請在該電腦上開啟啟用畫面，並選擇「釋出這部電腦的啟用」。然後在這裡啟用。
advice-elsewhere-gone = 如果該電腦已故障或已不在您手上，啟用中心可以為您釋出啟用。
advice-elsewhere-more = 如果金鑰的啟用次數已用完，購買處或啟用中心可以增加次數。
