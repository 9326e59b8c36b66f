# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = 제품 키 정보
advice-lead = 정품 키의 모양, 키를 찾는 곳, 키가 작동하지 않을 때 할 일을 알아봅니다.
advice-specimen = 제품 키 그림
advice-specimen-text = 예시로 만든 키이며, 정품 인증에는 사용할 수 없습니다.
advice-looks = 정품 키의 모양
advice-looks-groups = 영문자와 숫자 25자가 5자씩 다섯 그룹으로 나뉘고, 그룹 사이에 하이픈이 있습니다.
advice-looks-letters = 1, 0, V와 혼동하지 않도록 영문자 I, L, O, U는 사용하지 않습니다.
advice-looks-seller = 구입처의 이름이 적힌 거래 명세서나 라이선스 문서와 함께 제공됩니다. 키만 받았다면 구입처에 문의하세요.
advice-place = 키를 찾는 곳
advice-place-purchase = 구입할 때 받은 이메일이나 문서에 있습니다.
advice-place-organisation = 조직에서는 시스템 관리자가 가지고 있습니다. 키가 이미 설치되어 있는 경우도 많습니다.
advice-failing = 키가 작동하지 않거나 더 이상 작동하지 않을 때
advice-failing-check = 키를 문서와 한 번 더 비교하세요. 어느 그룹을 보아야 하는지 마법사가 알려 줍니다.
advice-failing-seller = 키를 받기 전에 다른 사람에게 전달되었던 키일 수 있습니다. 구입처에 교환이나 환불을 요청하고 거래 명세서를 보관하세요.
advice-failing-works = 그동안에도 제품은 계속 사용할 수 있습니다.
advice-elsewhere = 다른 컴퓨터에서 사용 중일 때
advice-elsewhere-release = 그 컴퓨터에서 정품 인증 페이지를 열고 “이 정품 인증 해제”를 선택하세요. 그런 다음 이 컴퓨터에서 정품 인증하세요.
advice-elsewhere-gone = 그 컴퓨터가 고장 났거나 없어졌다면 정품 인증 센터에서 해제할 수 있습니다.
advice-elsewhere-more = 키의 정품 인증 횟수를 모두 사용했다면 구입처나 정품 인증 센터에서 추가할 수 있습니다.
