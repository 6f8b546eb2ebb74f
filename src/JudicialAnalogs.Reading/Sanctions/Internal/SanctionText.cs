using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts.Internal;

namespace JudicialAnalogs.Reading.Sanctions.Internal;

/// <summary>Finds the words of a sanction in the text of a norm; notes of the article are left out.</summary>
internal static class SanctionText
{
    private static readonly string[] RussianVerbs = ["наказывается", "наказываются"];
    private static readonly string[] KazakhVerbs = ["жазаланады", "жазаланады."];

    public static IEnumerable<string> Of(Norm norm)
    {
        foreach (var paragraph in norm.Text.Split('\n'))
        {
            if (NoteReader.KindOf(paragraph) is not null)
                yield break;
            if (norm.Language == LawLanguage.Russian)
            {
                var (at, length) = Last(paragraph, RussianVerbs);
                if (at >= 0 && IsSanction(paragraph[(at + length)..]))
                    yield return paragraph[(at + length)..].Trim();
            }
            else
            {
                var (at, _) = Last(paragraph, KazakhVerbs);
                if (at > 0)
                    yield return AfterDash(paragraph[..at]).Trim();
            }
        }
    }

    // «наказывается штрафом …», and not «деяние, которое наказывается по настоящей статье».
    private static bool IsSanction(string rest)
    {
        var trimmed = rest.AsSpan().TrimStart(" –-:,");
        return !trimmed.IsEmpty && !trimmed.StartsWith("по ") && !trimmed.StartsWith("в соответствии");
    }

    private static string AfterDash(string text)
    {
        var dash = LastDash(text, text.Length);
        // «…, ал 2) тармақта көзделген жағдайларда – …»: this dash stands inside the sanction, and to begin after it would make the
        // exception the rule.
        while (dash >= 0 && text.LastIndexOf(", ал ", dash, StringComparison.Ordinal) is > 0 and var exception && text.IndexOf('–', exception) is var first && (first < 0 || first >= dash))
            dash = LastDash(text, exception);
        return dash < 0 ? text : text[(dash + 3)..];
    }

    private static int LastDash(string text, int before) => before <= 0 ? -1
        : Math.Max(text.LastIndexOf(" – ", before - 1, StringComparison.Ordinal), text.LastIndexOf(" - ", before - 1, StringComparison.Ordinal));

    private static (int At, int Length) Last(string paragraph, string[] verbs)
    {
        foreach (var verb in verbs)
        {
            var at = paragraph.LastIndexOf(verb, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return (at, verb.Length);
        }

        return (-1, 0);
    }
}
