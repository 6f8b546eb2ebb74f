using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads who presided: the signature names the judge in the nominative, the introduction often in the genitive.</summary>
internal static partial class JudgeReader
{
    // How much of an act's end may hold the signature and what courts add under it.
    private const int SignatureReach = 400;
    private const int TitleReach = 60;

    /// <summary>The judge as the act names them; empty when it names none.</summary>
    public static string Read(ActSheet sheet)
    {
        var signature = sheet.Cast.Within(Math.Max(0, sheet.Text.Length - SignatureReach), sheet.Text.Length)
            .LastOrDefault(mention => TitleBefore(sheet, mention, Signature()));
        if (signature.Person is not null)
            return Noted(sheet, signature.Span, 0.95, "judge.signature", genitive: false);
        var head = sheet.Part(SegmentKind.Introductory) ?? new TextSpan(0, Math.Min(sheet.Text.Length, 1500));
        var presiding = sheet.Cast.Within(head.Start, head.End).FirstOrDefault(mention => mention.Person.Role == PersonRole.Judge);
        return presiding.Person is null ? "" : Noted(sheet, presiding.Span, 0.85, "judge.introduction", TitleBefore(sheet, presiding, Genitive()));
    }

    private static bool TitleBefore(ActSheet sheet, Mention mention, Regex title)
    {
        var start = Math.Max(0, mention.Span.Start - TitleReach);
        return title.IsMatch(sheet.Text.Folded.AsSpan(start, mention.Span.Start - start));
    }

    private static string Noted(ActSheet sheet, TextSpan span, double confidence, string rule, bool genitive)
    {
        sheet.Note("judge", confidence, rule, span);
        var name = Spaces().Replace(sheet.Text.Original.Substring(span.Start, span.Length), " ").Trim(' ', ',');
        return genitive ? Nominative(name) : name;
    }

    /// <summary>«судьи Касеновой Ж.М.» → «Касенова Ж.М.»; the surname is the longest word, initials stay as they are.</summary>
    private static string Nominative(string name)
    {
        var words = name.Split(' ');
        var longest = Array.FindIndex(words, word => word.Length == words.Max(other => other.Length));
        foreach (var (ending, nominative) in Endings)
        {
            if (words[longest].EndsWith(ending, StringComparison.Ordinal) && words[longest].Length > ending.Length + 1)
            {
                words[longest] = words[longest][..^ending.Length] + nominative;
                break;
            }
        }

        return string.Join(' ', words);
    }

    // Most telling first: feminine surnames, adjectives, then the masculine «а» and «я».
    private static readonly (string Genitive, string Nominative)[] Endings =
    [
        ("ской", "ская"), ("цкой", "цкая"), ("ой", "а"), ("ского", "ский"), ("цкого", "цкий"), ("ва", "в"), ("на", "н"), ("ка", "к"), ("ла", "л"), ("ра", "р"), ("та", "т"), ("ша", "ш"), ("ля", "ль"), ("ея", "ей"), ("ая", "ай"),
    ];

    [GeneratedRegex(@"(?:судья|председательствующ\p{L}{2,3}|төрағалық етуші)[ \n:,_/(-]*(?:судья)?[ \n:,_/(-]*(?:подпись|қолы)?[ \n:,_/)-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"(?:судьи|председательствующего)[ \n:,-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
