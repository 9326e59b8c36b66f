//! The setting of words in lines, by the rules of their language. Applied only when a text is
//! drawn: what is copied, read aloud or compared has none of the marks added here.

use std::borrow::Cow;

use crate::breaks::is_hangul;

/// Forbids the end of a line where it stands, and has no width (Unicode Standard Annex 14, class
/// WJ).
const JOINER: char = '\u{2060}';
/// Stands before a value in right-to-left words.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
/// The dash of a span. A line does not end before it (class BA), but behind it.
const DASH: char = '–';

/// Returns Japanese or Chinese words with a joiner where a line must not end, although their lines may end
/// after any other character: within a word in katakana, a date, a span of time, or a number with its unit.
#[must_use]
pub fn joined(words: Cow<'_, str>) -> Cow<'_, str> {
    if words.is_ascii() {
        return words;
    }
    let mut set = String::with_capacity(words.len() * 2);
    let (mut earlier, mut before) = (' ', ' ');
    for symbol in words.chars() {
        if is_one([earlier, before], symbol) {
            set.push(JOINER);
        }
        set.push(symbol);
        (earlier, before) = (before, symbol);
    }

    Cow::Owned(set)
}

/// Returns whether no line may end between two characters and a third one.
fn is_one([earlier, before]: [char; 2], symbol: char) -> bool {
    let follows_number = before.is_ascii_digit() || (before == ' ' && earlier.is_ascii_digit());

    (is_katakana(before) && is_katakana(symbol))
        || (follows_number && is_unit(symbol))
        || (matches!(before, '年' | '月') && symbol.is_ascii_digit())
        || (is_day(earlier) && before == ' ' && symbol.is_ascii_digit())
        || matches!(before, '～' | '–')
        || symbol == '～'
        || matches!(
            (before, symbol),
            ('年' | '日' | '時' | '分', '間') | ('番', '目') | ('か', '月')
        )
}

/// Returns whether a day of the week, or of a month, stands before its hour or number.
const fn is_day(symbol: char) -> bool {
    matches!(symbol, '月' | '火' | '水' | '木' | '金' | '土' | '日')
}

const fn is_katakana(symbol: char) -> bool {
    matches!(symbol, 'ァ'..='ヺ' | 'ー'..='ヿ')
}

/// Returns whether a number can be counted in what begins with this character.
const fn is_unit(symbol: char) -> bool {
    matches!(symbol, '一'..='鿿' | 'か' | 'つ' | '%') || is_katakana(symbol)
}

/// Returns Korean words with a joiner before each syllable that does not begin one: a line ends between words,
/// as Korean programs have it (`word-break: keep-all` of CSS Text 3), and not after any syllable.
#[must_use]
pub fn kept(words: Cow<'_, str>) -> Cow<'_, str> {
    if words.is_ascii() {
        return words;
    }
    let mut set = String::with_capacity(words.len() * 2);
    let mut before = ' ';
    for symbol in words.chars() {
        if !before.is_whitespace() && (is_hangul(symbol) || is_hangul(before)) && !symbol.is_whitespace() {
            set.push(JOINER);
        }
        set.push(symbol);
        before = symbol;
    }

    Cow::Owned(set)
}

/// Returns words with a joiner in each span of numbers: no line ends within `9:00–17:00`.
#[must_use]
pub fn spanned(words: Cow<'_, str>) -> Cow<'_, str> {
    if !words.contains(DASH) {
        return words;
    }
    let mut set = String::with_capacity(words.len() + 8);
    let mut before = ' ';
    for symbol in words.chars() {
        if before == DASH && (symbol.is_numeric() || symbol == FIRST_STRONG_ISOLATE) {
            set.push(JOINER);
        }
        set.push(symbol);
        before = symbol;
    }

    Cow::Owned(set)
}

/// Returns the words with full stops in place of an ellipsis: the embedded face has that of
/// Japanese, whose dots stand in the middle of the line.
#[must_use]
pub fn dotted(words: Cow<'_, str>) -> Cow<'_, str> {
    if words.contains('…') {
        Cow::Owned(words.replace('…', "..."))
    } else {
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(words: &str) -> String {
        joined(words.into()).replace(JOINER, "~")
    }

    #[test]
    fn dates_numbers_with_units_and_katakana_words_are_not_broken() {
        for (words, expected) in [
            ("2026年11月30日まで", "2026~年~11~月~30~日まで"),
            ("11 月 30 日", "11 ~月 ~30 ~日"),
            ("金 9:00～18:00、土 10:00", "金 ~9:00~～~18:00、土 ~10:00"),
            ("72 時間有効な", "72 ~時~間有効な"),
            ("6 番目の 6 桁を", "6 ~番~目の 6 ~桁を"),
            ("8 つのグループ", "8 ~つのグ~ル~ー~プ"),
            ("100 台中 59 台で使用", "100 ~台中 59 ~台で使用"),
            ("3 か月", "3 ~か~月"),
            ("コンピューターの認証", "コ~ン~ピ~ュ~ー~タ~ーの認証"),
            ("プロダクト キー", "プ~ロ~ダ~ク~ト キ~ー"),
            ("確認 ID を読み上げる", "確認 ID を読み上げる"),
            ("受付番号は 4471-08 です。", "受付番号は 4471-08 です。"),
            ("", ""),
        ] {
            assert_eq!(set(words), expected);
        }
    }

    #[test]
    fn korean_lines_end_between_words() {
        let set = kept("인터넷으로 2026년, ID를 11:00에 키(MAK)".into());
        assert_eq!(
            set.replace(JOINER, "~"),
            "인~터~넷~으~로 2026~년~, ID~를 11:00~에 키~(MAK)"
        );
        assert!(matches!(kept("ID".into()), Cow::Borrowed(_)));
    }

    #[test]
    fn chinese_dates_and_numbers_with_units_are_not_broken() {
        for (words, expected) in [
            ("2026年11月18日", "2026~年~11~月~18~日"),
            ("100 台计算机", "100 ~台计算机"),
            ("6 位数字", "6 ~位数字"),
            ("周一–周五", "周一–~周五"),
        ] {
            assert_eq!(set(words), expected);
        }
    }

    #[test]
    fn spans_of_numbers_are_not_broken() {
        let spans = spanned("Mon–Fri 9:00–17:00, a – b, 10–".into());
        assert_eq!(spans.replace(JOINER, "~"), "Mon–Fri 9:00–~17:00, a – b, 10–");
        assert!(matches!(spanned("Mon to Fri".into()), Cow::Borrowed(_)));
    }

    #[test]
    fn nothing_but_joiners_is_added() {
        let words = "日本語の 2026年1月9日、Momiji Suite の アプリ。";
        assert_eq!(joined(words.into()).replace(JOINER, ""), words);
    }

    #[test]
    fn the_dots_of_an_ellipsis_stand_on_the_line() {
        assert_eq!(dotted("Signing in…".into()), "Signing in...");
        assert!(matches!(dotted("Sign in".into()), Cow::Borrowed(_)));
    }
}
