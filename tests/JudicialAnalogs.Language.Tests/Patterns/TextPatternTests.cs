using System.Text;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Language.Tests.Patterns;

public class TextPatternTests
{
    private const string Letters = "аб в.\n1";

    [Theory]
    [InlineData(@"(?<![\p{L}])(?:суд|суда|судом)(?![\p{L}])")]
    [InlineData(@"(?<name>\p{Lu}\p{L}*) (?<initial>\p{Lu})\.")]
    [InlineData(@"(?<=(?:адрес|прож)[^;\n]{0,20})(?<!\p{L})[а-я]{0,2} ?\d{2,4}")]
    [InlineData(@"(?<=(?:ст\.|п\.) ?)\d+(?!\d)")]
    [InlineData(@"(?:\p{L}+ ){1,3}?суд")]
    [InlineData(@"^ *(?:\p{L}{2,12} ){1,3}$")]
    [InlineData(@"\d{12,}|(?<!\d)(?:\d[ -]?){5}\d(?!\d)")]
    [InlineData(@"(?>\d(?:[ -]?\d){3,})(?![\d ]*тенге)")]
    [InlineData(@"[^;]{0,40}?(?:призна|учит)\p{L}+")]
    [InlineData(@"(?:,? (?:и|или) (?<n>\d{1,2}))+")]
    [InlineData(@"\G[\s,]{0,4}№? ?\d{1,3}")]
    [InlineData(@"\bсуд\w*\b|\Bом\z")]
    [InlineData(@"(\d+)[./](\d+)(?<year>[./]\d{4})?")]
    [InlineData(@"(?:а|аб|абв)*?в?$")]
    public void A_pattern_finds_what_a_regular_expression_finds(string pattern)
    {
        const string text =
            "Суд установил: адрес: Абая, 15, кв. 7; прож. ул. Мира 120 и 33. Судом признано, что суда\nсуд ст. 188 п.3, или 5, и 12, 14 тенге 1 234 567 тенге; " +
            "Иванов А. и Пак Б. учитывают 01.02.2025 3/4/2026 880101 30-0123 880101300123\n  районный суд города \nсудом абвабв аб";
        Assert.Equal(Told(new Regex(pattern, RegexOptions.CultureInvariant), text), Told(new TextPattern(pattern), text));
        for (var start = 0; start < text.Length; start += 7)
        {
            Assert.Equal(Told(new Regex(pattern, RegexOptions.CultureInvariant).Match(text, start)), Told(new TextPattern(pattern).Match(text, start)));
            Assert.Equal(Told(new Regex(pattern, RegexOptions.CultureInvariant).Match(text, start, Math.Min(40, text.Length - start))), Told(new TextPattern(pattern).Match(text, start, Math.Min(40, text.Length - start))));
        }
    }

    [Fact]
    public void Random_patterns_find_what_regular_expressions_find()
    {
        var random = new Random(20251122);
        for (var i = 0; i < 4000; i++)
        {
            var pattern = AnyPattern(random, 2);
            var options = random.Next(5) == 0 ? RegexOptions.Multiline : RegexOptions.None;
            var expected = new Regex(pattern, options | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
            var found = new TextPattern(pattern, options);
            for (var j = 0; j < 6; j++)
            {
                var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => Letters[random.Next(Letters.Length)]));
                Assert.True(Told(expected, text) == Told(found, text), $"{pattern} in «{text}»: {Told(expected, text)} was expected, {Told(found, text)} was found");
            }
        }
    }

    [Theory]
    [InlineData("судья", "СУДЬЯ Судья судьЯ")]
    [InlineData(@"[а-я]+-\d", "Аб-1 вГ-2")]
    [InlineData("k", "Kk\u212A")]
    public void Case_is_passed_over_on_request(string pattern, string text) =>
        Assert.Equal(
            Told(new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), text),
            Told(new TextPattern(pattern, RegexOptions.IgnoreCase), text));

    [Fact]
    public void Words_are_replaced_and_texts_split_as_with_any_regular_expression()
    {
        Assert.Equal("1-2", new TextPattern(@"(?<a>\d)\.(\d)").Replace("2.1", "$1-${a}"));
        Assert.Equal(["а", "б", "в"], new TextPattern(" *; *").Split("а ;б; в"));
    }

    [Theory]
    [InlineData("(а")]
    [InlineData("а)")]
    [InlineData("[а")]
    [InlineData(@"(а)\1")]
    [InlineData(@"\p{Nd}")]
    [InlineData("(?i)а")]
    [InlineData("*а")]
    public void What_a_pattern_cannot_say_is_refused_when_it_is_made(string pattern) => Assert.Throws<ArgumentException>(() => new TextPattern(pattern));

    [Fact]
    public void A_long_text_is_searched_through_without_running_out_of_stack()
    {
        var text = string.Concat(Enumerable.Repeat("слово ", 200_000));
        Assert.DoesNotMatch(new TextPattern(@"^(?:\p{L}+ )*конец"), text);
    }

    private static string Told(Regex pattern, string text) => string.Join('|', pattern.Matches(text).Select(Told));

    private static string Told(Match match) => !match.Success ? "nothing"
        : string.Join(',', match.Groups.Cast<Group>().Select(group => $"{group.Name}={group.Success}:" + string.Join('+', group.Captures.Select(capture => $"{capture.Index}:{capture.Length}"))));

    private static string AnyPattern(Random random, int depth)
    {
        var pattern = new StringBuilder();
        for (var parts = random.Next(1, 4); parts > 0; parts--)
            pattern.Append(AnyPart(random, depth));
        return pattern.ToString();
    }

    private static string AnyPart(Random random, int depth)
    {
        string[] signs = ["а", "б", "в", " ", @"\.", @"\n", "1", "[аб]", "[^а ]", @"\p{L}", @"\d", @"[\p{L}\d]", ".", @"\s", @"\w"];
        string[] counts = ["", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,3}?", "{2,}"];
        string[] edges = ["^", "$", @"\b", @"\z"];
        string Sign() => signs[random.Next(signs.Length)];
        var inside = depth == 0 || random.Next(3) > 0 ? null : AnyPattern(random, depth - 1);
        if (inside is null)
            return random.Next(12) == 0 ? edges[random.Next(edges.Length)] : Sign() + counts[random.Next(counts.Length)];
        return random.Next(8) switch
        {
            0 => $"(?={inside})",
            1 => $"(?!{inside})",
            2 => $"(?<={inside})",
            3 => $"(?<!{inside})",
            4 => $"(?>{inside})",
            5 => $"(?<g{depth}{random.Next(2)}>{inside})",
            // What goes round must go over something: .NET's own engines lose their way in loops of nothing.
            _ => $"(?:{Sign()}{inside}|{Sign()}{AnyPattern(random, depth - 1)}|{Sign()})" + counts[random.Next(counts.Length)],
        };
    }
}
