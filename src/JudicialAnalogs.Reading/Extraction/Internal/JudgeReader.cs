using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads who presided: the signature names the judge in the nominative, the introduction often in the genitive.</summary>
internal static class JudgeReader
{
    // How much of an act's end may hold the signature and what courts add under it.
    private const int SignatureReach = 400;
    private const int TitleReach = 140;

    /// <summary>The judge as the act names them; empty when it names none.</summary>
    public static string Read(ActSheet sheet)
    {
        var signature = Signed(sheet);
        var head = sheet.Part(SegmentKind.Introductory) ?? new TextSpan(0, Math.Min(sheet.Text.Length, 1500));
        var named = sheet.Cast.Within(head.Start, head.End).ToList();
        var presiding = named.Find(mention => mention.Person == signature.Person && mention.Person is not null);
        if (presiding.Person is null)
            presiding = named.Find(mention => TitleBefore(sheet, mention, Title));
        if (presiding.Person is null)
            presiding = named.Find(mention => mention.Person.Role == PersonRole.Judge);
        if (presiding.Person is null)
            return signature.Person is null ? "" : Noted(sheet, signature.Span, 0.95, "judge.signature", WordsAt(sheet, signature.Span));
        var words = WordsAt(sheet, presiding.Span);
        // The introduction names the judge in full but in the case its sentence asks for; the signature stands in the nominative.
        if (signature.Person == presiding.Person && !words.Contains(' ', StringComparison.Ordinal) && !words.Contains('.', StringComparison.Ordinal))
            return Noted(sheet, signature.Span, 0.95, "judge.signature", WordsAt(sheet, signature.Span));
        if (signature.Person == presiding.Person)
            return Noted(sheet, presiding.Span, 0.95, "judge.introduction-and-signature", WithSurname(words, Surname(WordsAt(sheet, signature.Span))));
        return Noted(sheet, presiding.Span, 0.85, "judge.introduction", TitleBefore(sheet, presiding, Oblique) || KazakhCase(sheet, presiding) ? Nominative(words) : words);
    }

    /// <summary>The signature of who presided, else of the last judge; one under «Копия верна» certifies a copy.</summary>
    private static Mention Signed(ActSheet sheet)
    {
        var signed = sheet.Cast.Within(Math.Max(0, sheet.Text.Length - SignatureReach), sheet.Text.Length)
            .Where(mention => TitleBefore(sheet, mention, Signature) && !TitleBefore(sheet, mention, Certifies)).ToList();
        var presided = signed.Find(mention => TitleBefore(sheet, mention, Presided));
        return presided.Person is not null ? presided : signed.LastOrDefault();
    }

    private static string WordsAt(ActSheet sheet, TextSpan span) => Spaces.Replace(sheet.Text.Original.Substring(span.Start, span.Length), " ").Trim(' ', ',');

    private static string Surname(string name) => name.Split(' ', '.').MaxBy(static word => word.Length) ?? name;

    /// <summary>The name with the form of its surname that <paramref name="surname"/> shows.</summary>
    private static string WithSurname(string name, string surname)
    {
        var own = Surname(name);
        return NameForms.Same(own.ToLowerInvariant(), surname.ToLowerInvariant()) ? name.Replace(own, surname, StringComparison.Ordinal) : name;
    }

    /// <summary>«судья Б.Б. Әлиевтің төрағалығымен»: the name takes the case that what follows asks for.</summary>
    private static bool KazakhCase(ActSheet sheet, Mention mention) => sheet.Language == LawLanguage.Kazakh && GenitiveName.IsMatch(sheet.Text.FoldedAt(mention.Span));

    private static bool TitleBefore(ActSheet sheet, Mention mention, Regex title)
    {
        var start = Math.Max(0, mention.Span.Start - TitleReach);
        return title.IsMatch(sheet.Text.Folded.AsSpan(start, mention.Span.Start - start));
    }

    private static string Noted(ActSheet sheet, TextSpan span, double confidence, string rule, string name)
    {
        sheet.Note("judge", confidence, rule, span);
        return name;
    }

    /// <summary>«судьи Касеновой Ж.М.» → «Касенова Ж.М.»; the surname is the longest word, initials stay as they are.</summary>
    private static string Nominative(string name)
    {
        var surname = Surname(name);
        foreach (var (ending, nominative) in Endings)
        {
            if (surname.EndsWith(ending, StringComparison.Ordinal) && surname.Length > ending.Length + 1)
                return name.Replace(surname, surname[..^ending.Length] + nominative, StringComparison.Ordinal);
        }

        return name;
    }

    // Most telling first: feminine surnames, adjectives, then the masculine «а» and «я».
    private static readonly (string Genitive, string Nominative)[] Endings =
    [
        ("тың", ""), ("тің", ""), ("дың", ""), ("дің", ""), ("ның", ""), ("нің", ""), ("ской", "ская"), ("цкой", "цкая"), ("ским", "ский"), ("цким", "цкий"), ("овым", "ов"), ("евым", "ев"), ("иным", "ин"), ("ой", "а"), ("ского", "ский"), ("цкого", "цкий"), ("ва", "в"), ("на", "н"), ("ка", "к"), ("ла", "л"), ("ра", "р"), ("та", "т"), ("ша", "ш"), ("ля", "ль"), ("ея", "ей"), ("ая", "ай"),
    ];

    private static Regex Signature => field ??= new TextPattern(@"(?:судья|председательствующ\p{L}{2,3}|төрағалық етуші)[ \n:,_/(-]*(?:судья)?[ \n:,_/(-]*(?:подпись|қолы)?[ \n:,_/)-]*$");

    private static Regex Title => field ??= new TextPattern(@"(?<![\p{L}])(?:суд(?:ья|ьи|ьей|ье|ьясы|ьясының)|председательствующ\p{L}{2,3}(?: по делу)?|төраға(?:сы)?|төрағалық ет\p{L}{1,4})[ \n:,(-]*(?:суд(?:ья|ьи|ьей)(?:сы)?[ \n:,(-]*)?(?:(?:\p{L}+(?:ского|цкого|ного) ){1,3}суда[^\n,;.]{0,80} )?$");

    private static Regex Presided => field ??= new TextPattern(@"(?:председательствующ\p{L}{2,3}|төрағалық етуші)[^\p{L}]*(?:судья)?[^\p{L}]*$");

    private static Regex Certifies => field ??= new TextPattern(@"(?:копия|верно|подлинник|көшірме\p{L}*|дұрыс|түпнұсқа\p{L}*)[^.\n]{0,30}$");

    private static Regex Oblique => field ??= new TextPattern(@"(?<![\p{L}])(?:судьи|судьей|председательствующ(?:его|ей|им))[ \n:,-]*$");

    private static Regex GenitiveName => field ??= new TextPattern(@"(?:тың|тің|дың|дің|ның|нің)$|(?:тың|тің|дың|дің|ның|нің) \p{L}\.");

    private static Regex Spaces => field ??= new TextPattern(@"\s+");
}
