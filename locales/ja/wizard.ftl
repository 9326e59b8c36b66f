# ウィザードの画面の言葉。用語は docs/words.md のとおり。

## 日付、時刻、並び

date = { $year }年{ $month }月{ $day }日
time = { $hour }:{ $minute }
moment = { $date } { $time }
list-separator = 、
weekday-monday = 月
weekday-tuesday = 火
weekday-wednesday = 水
weekday-thursday = 木
weekday-friday = 金
weekday-saturday = 土
weekday-sunday = 日
