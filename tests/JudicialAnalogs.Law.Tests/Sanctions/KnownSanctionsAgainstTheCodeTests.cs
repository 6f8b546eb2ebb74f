using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Law.Tests.Sanctions;

/// <summary>Checks the table against the code's own words where the text is at hand.</summary>
public partial class KnownSanctionsAgainstTheCodeTests
{
    private static readonly Dictionary<int, string> Genitive = new()
    {
        [1] = "одного",
        [2] = "двух",
        [3] = "трех",
        [4] = "четырех",
        [5] = "пяти",
        [6] = "шести",
        [7] = "семи",
        [8] = "восьми",
        [9] = "девяти",
        [10] = "десяти",
        [12] = "двенадцати",
        [15] = "пятнадцати",
        [17] = "семнадцати",
        [20] = "двадцати",
    };

    [Fact]
    public void Every_term_of_imprisonment_stands_in_its_article()
    {
        var code = File.ReadAllText(SharedMaterial.Require("law/ru/criminal_code.txt")).Replace('\u00a0', ' ');
        foreach (var part in KnownSanctions.Instance.Parts)
        {
            if (KnownSanctions.Instance.Newest(part)!.Of(PunishmentKind.Imprisonment) is not { } imprisonment)
                continue;
            var years = Genitive[(int)imprisonment.Maximum! / 12];
            var words = imprisonment.Minimum is { } minimum ? $"на срок от {Genitive[(int)minimum / 12]} до {years} " : $"на срок до {years} ";
            Assert.True(Article(code, part).Contains(words, StringComparison.Ordinal), $"{part}: no \"{words}\"");
        }
    }

    private static string Article(string code, NormRef part)
    {
        var start = Regex.Match(code, $@"Статья {Regex.Escape(part.Article!)}\. ");
        Assert.True(start.Success, part.ToString());
        var next = NextArticle().Match(code, start.Index + start.Length);
        return code[start.Index..(next.Success ? next.Index : code.Length)];
    }

    [GeneratedRegex(@"\n *Статья \d")]
    private static partial Regex NextArticle();
}
