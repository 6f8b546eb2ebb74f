namespace JudicialAnalogs.CorpusTools.Synthesis.Numbers;

/// <summary>Cardinal numbers in Russian words, 1 to 999,999,999.</summary>
internal static class RussianNumbers
{
    private static readonly string[] UnitsNominative =
        ["", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать", "тринадцать",
            "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"];

    private static readonly string[] UnitsGenitive =
        ["", "одного", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти", "одиннадцати", "двенадцати", "тринадцати",
            "четырнадцати", "пятнадцати", "шестнадцати", "семнадцати", "восемнадцати", "девятнадцати"];

    private static readonly string[] UnitsDative =
        ["", "одному", "двум", "трем", "четырем", "пяти", "шести", "семи", "восьми", "девяти", "десяти", "одиннадцати", "двенадцати", "тринадцати",
            "четырнадцати", "пятнадцати", "шестнадцати", "семнадцати", "восемнадцати", "девятнадцати"];

    private static readonly string[] TensNominative =
        ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];

    private static readonly string[] TensOblique =
        ["", "", "двадцати", "тридцати", "сорока", "пятидесяти", "шестидесяти", "семидесяти", "восьмидесяти", "девяноста"];

    private static readonly string[] HundredsNominative =
        ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];

    private static readonly string[] HundredsGenitive =
        ["", "ста", "двухсот", "трехсот", "четырехсот", "пятисот", "шестисот", "семисот", "восьмисот", "девятисот"];

    private static readonly string[] HundredsDative =
        ["", "ста", "двумстам", "тремстам", "четыремстам", "пятистам", "шестистам", "семистам", "восьмистам", "девятистам"];

    /// <summary>The number in the nominative (<c>n</c>), genitive (<c>g</c>) or dative (<c>d</c>).</summary>
    public static string InWords(long number, char grammaticalCase = 'n', bool feminine = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999_999_999);
        var words = new List<string>();
        if (number >= 1_000_000)
        {
            var millions = number / 1_000_000;
            words.Add(Below1000((int)millions, grammaticalCase, feminine: false));
            words.Add(Plural(millions, grammaticalCase, ("миллион", "миллиона", "миллионов"), ("миллиону", "миллионам")));
        }

        var thousands = number / 1_000 % 1_000;
        if (thousands > 0)
        {
            words.Add(Below1000((int)thousands, grammaticalCase, feminine: true));
            words.Add(Plural(thousands, grammaticalCase, ("тысяча", "тысячи", "тысяч"), ("тысяче", "тысячам")));
        }

        if (number % 1_000 > 0)
            words.Add(Below1000((int)(number % 1_000), grammaticalCase, feminine));
        return string.Join(' ', words);
    }

    /// <summary>The form of a counted noun after <paramref name="number"/> in the nominative: 1 год, 2 года, 5 лет.</summary>
    public static string Counted(long number, string one, string few, string many) =>
        (number % 100 is >= 11 and <= 14) ? many : (number % 10) switch { 1 => one, 2 or 3 or 4 => few, _ => many };

    private static string Plural(long number, char grammaticalCase, (string One, string Few, string Many) nominative, (string One, string Many) dative)
    {
        var single = number % 10 == 1 && number % 100 != 11;
        return grammaticalCase switch
        {
            'g' => single ? nominative.Few : nominative.Many,
            'd' => single ? dative.One : dative.Many,
            _ => Counted(number, nominative.One, nominative.Few, nominative.Many),
        };
    }

    private static string Below1000(int number, char grammaticalCase, bool feminine)
    {
        var hundreds = (grammaticalCase switch { 'g' => HundredsGenitive, 'd' => HundredsDative, _ => HundredsNominative })[number / 100];
        var rest = number % 100;
        var tens = rest >= 20 ? (grammaticalCase == 'n' ? TensNominative : TensOblique)[rest / 10] : "";
        var unit = rest >= 20 ? rest % 10 : rest;
        var units = feminine && (unit is 1 or 2)
            ? Feminine(unit, grammaticalCase)
            : (grammaticalCase switch { 'g' => UnitsGenitive, 'd' => UnitsDative, _ => UnitsNominative })[unit];
        return string.Join(' ', new[] { hundreds, tens, units }.Where(word => word.Length > 0));
    }

    private static string Feminine(int unit, char grammaticalCase) => (unit, grammaticalCase) switch
    {
        (1, 'n') => "одна",
        (1, _) => "одной",
        (_, 'n') => "две",
        (_, 'd') => "двум",
        _ => "двух",
    };
}
