using System.Collections.Frozen;
using JudicialAnalogs.Language.Languages.Internal;

namespace JudicialAnalogs.Language.Quantities.Internal;

/// <summary>Number words: Russian in every case, Kazakh stems with the endings of <see cref="CaseEndings"/>.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, NumberWord> Russian = BuildRussian();
    private static readonly FrozenDictionary<string, NumberWord> Kazakh = BuildKazakh();
    private static readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> KazakhBySpan =
        Kazakh.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryGet(string folded, out NumberWord number)
    {
        if (Russian.TryGetValue(folded, out number) || Kazakh.TryGetValue(folded, out number))
            return true;
        // «жүзден», «мыңға»: a stem of the list with a case ending.
        for (var length = folded.Length - 1; length >= 2; length--)
        {
            if (KazakhBySpan.TryGetValue(folded.AsSpan(0, length), out number) && CaseEndings.Contains(folded.AsSpan(length)))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, NumberWord> BuildKazakh() => new Dictionary<string, NumberWord>(StringComparer.Ordinal)
    {
        ["нөл"] = new(0),
        ["бір"] = new(1),
        ["екі"] = new(2),
        ["үш"] = new(3),
        ["төрт"] = new(4),
        ["бес"] = new(5),
        ["алты"] = new(6),
        ["жеті"] = new(7),
        ["сегіз"] = new(8),
        ["тоғыз"] = new(9),
        ["он"] = new(10),
        ["жиырма"] = new(20),
        ["отыз"] = new(30),
        ["қырық"] = new(40),
        ["елу"] = new(50),
        ["алпыс"] = new(60),
        ["жетпіс"] = new(70),
        ["сексен"] = new(80),
        ["тоқсан"] = new(90),
        ["жүз"] = new(100, IsMultiplied: true),
        ["жарым"] = new(0.5m),
        ["мың"] = new(0, 1000),
        ["миллион"] = new(0, 1_000_000),
        ["миллиард"] = new(0, 1_000_000_000),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenDictionary<string, NumberWord> BuildRussian()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        void Add(decimal value, string forms)
        {
            foreach (var form in forms.Split(' '))
                words[form] = value >= 1000 ? new NumberWord(0, value) : new NumberWord(value);
        }

        Add(0, "ноль ноля нолю нолем ноле нуль нуля нулю нулем нуле");
        Add(1, "один одна одно одного одной одному одну одним одном");
        Add(1.5m, "полтора полторы полутора");
        Add(2, "два две двух двум двумя двое двоих двоим");
        Add(3, "три трех трем тремя трое троих троим");
        Add(4, "четыре четырех четырем четырьмя четверо четверых");
        AddSoft(words, 5, "пят", "пят");
        AddSoft(words, 6, "шест", "шест");
        AddSoft(words, 7, "сем", "сем");
        AddSoft(words, 8, "восем", "восьм");
        AddSoft(words, 9, "девят", "девят");
        AddSoft(words, 10, "десят", "десят");
        string[] teens = ["один", "две", "три", "четыр", "пят", "шест", "сем", "восем", "девят"];
        for (var i = 0; i < teens.Length; i++)
            AddSoft(words, 11 + i, teens[i] + "надцат", teens[i] + "надцат");
        AddSoft(words, 20, "двадцат", "двадцат");
        AddSoft(words, 30, "тридцат", "тридцат");
        Add(40, "сорок сорока");
        Add(90, "девяносто девяноста");
        Add(100, "сто ста");
        Add(200, "двести двухсот двумстам двумястами двухстах");
        Add(300, "триста трехсот тремстам тремястами трехстах");
        Add(400, "четыреста четырехсот четыремстам четырьмястами четырехстах");
        (int Digit, string Nominative, string Oblique)[] roots =
            [(5, "пят", "пят"), (6, "шест", "шест"), (7, "сем", "сем"), (8, "восем", "восьм"), (9, "девят", "девят")];
        foreach (var (digit, nominative, oblique) in roots)
        {
            if (digit < 9)
                Add(digit * 10, $"{nominative}ьдесят {oblique}идесяти {nominative}ьюдесятью {oblique}ьюдесятью");
            Add(digit * 100, $"{nominative}ьсот {oblique}исот {oblique}истам {nominative}ьюстами {oblique}ьюстами {oblique}истах");
        }

        Add(1000, "тысяча тысячи тысяч тысяче тысячу тысячей тысячею тысячью тысячам тысячами тысячах тыс");
        Add(1_000_000, "миллион миллиона миллиону миллионом миллионе миллионы миллионов миллионам миллионами миллионах млн");
        Add(1_000_000_000, "миллиард миллиарда миллиарду миллиардом миллиарде миллиарды миллиардов миллиардам миллиардами миллиардах млрд");
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddSoft(Dictionary<string, NumberWord> words, int value, string nominative, string oblique)
    {
        foreach (var form in (ReadOnlySpan<string>)[nominative + "ь", oblique + "и", nominative + "ью", oblique + "ью"])
            words[form] = new NumberWord(value);
    }
}
