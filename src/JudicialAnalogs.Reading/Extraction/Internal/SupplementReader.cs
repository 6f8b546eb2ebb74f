using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads what goes with a main punishment: that it is conditional, probation, the institution, additional punishments.</summary>
internal static class SupplementReader
{
    public static void Read(ActSheet sheet, TextSpan clause, Verdict verdict)
    {
        var words = sheet.Text.FoldedAt(clause);
        if ((Conditional.IsMatch(words) || AppliesProbation(sheet, clause)) && !EndsEarlierProbation.IsMatch(words))
            verdict.Conditional = clause;
        if (Probation.IsMatch(words) && verdict.Probation is null)
        {
            verdict.Probation = clause;
            verdict.ProbationMonths = ProbationTerm(sheet, clause);
        }

        var institution = Institution.Match(sheet.Text.Folded, clause.Start, clause.Length);
        if (institution.Success && verdict.Institution is null)
            verdict.Institution = new TextSpan(institution.Index, institution.Length);
        AdditionalReader.Read(sheet, clause, verdict.Additional);
    }

    /// <summary>The term named after the word probation; null when it runs over the whole punishment.</summary>
    private static decimal? ProbationTerm(ActSheet sheet, TextSpan clause)
    {
        var match = Probation.Match(sheet.Text.Folded, clause.Start, clause.Length);
        var tail = sheet.Text.Folded.AsSpan(match.Index, Math.Min(90, clause.End - match.Index));
        if (WholeTerm.IsMatch(sheet.Text.FoldedAt(clause)))
            return null;
        foreach (var term in sheet.TermsWithin(new TextSpan(match.Index, tail.Length)))
        {
            if (term.Value.TotalMonths > 0)
                return term.Value.TotalMonths;
        }

        // Kazakh sets the term before: «1 жыл мерзімге пробациялық бақылау».
        var before = new TextSpan(Math.Max(clause.Start, match.Index - 45), match.Index - Math.Max(clause.Start, match.Index - 45));
        return sheet.TermsWithin(before).LastOrDefault(term => term.Value.TotalMonths > 0)?.Value.TotalMonths;
    }

    /// <summary>«с применением ст. 63», «ҚК-нің 63-бабын қолданып»: the article of the conditional sentence cited as applied.</summary>
    private static bool AppliesProbation(ActSheet sheet, TextSpan clause) =>
        sheet.CitationsWithin(clause).Any(citation => citation.Reference is { Act: "УК", Article: "63" }) && !CourtSentences.NotApplied.IsMatch(sheet.Text.FoldedAt(clause))
        && !NotAppliedHere.IsMatch(sheet.Text.FoldedAt(clause));

    private static Regex NotAppliedHere => field ??= new TextPattern(@"(?:без применени|разъяснить|не исполнит|нарушени|отмен(?:ит|ен)|түсіндіріл|бұзған)");

    /// <summary>An earlier conditional sentence is ended, or what ends this one is explained.</summary>
    private static Regex EndsEarlierProbation => field ??= new TextPattern(@"(?:условн\p{L}{2,3} осуждени\p{L}{1,2} [^;]{0,160}отмен|отмен\p{L}{2,4} [^;]{0,80}условн\p{L}{2,3} осуждени|шартты соттау[^;]{0,120}(?:күші жойыл|жойылсын))");

    private static Regex Conditional => field ??= new TextPattern(@"(?:условн(?!о-досроч)\p{L}{0,4}(?! освобожд)|шартты(?! түрде мерзімінен))");

    private static Regex Probation => field ??= new TextPattern(@"(?:пробационн\p{L}{2,3} контрол|пробациялық бақылау|испытательн\p{L}{2,3} срок|сынақ мерзім)");

    private static Regex WholeTerm => field ??= new TextPattern(@"(?:на весь (?:назначенный )?срок|бүкіл мерзім|барлық мерзім)");

    private static Regex Institution => field ??= new TextPattern(
        @"(?:учреждени\p{L}{1,2} (?:уголовно-исполнительной системы )?(?:\p{L}{3,14} )?(?:минимальн|средн|максимальн|чрезвычайн|полн)\p{L}{2,3} безопасности"
        + @"|(?<=учреждени\p{L}{1,2} [^,.;]{0,60})(?:минимальн|средн|максимальн|чрезвычайн|полн)\p{L}{2,3} безопасности"
        + @"|(?:қауіпсіздігі (?:барынша |ең )?(?:төмен|аз|орташа|жоғары|төтенше|максималды|минималды|қауіпсіз|толық)|(?<![\p{L}])(?:(?:ең |барынша )?(?:төмен|аз|орташа|жоғары|төтенше|максималды|минималды|толық|аралас)|ең|барынша) (?:дәрежелі |дәрежедегі )?қауіпсіз\p{L}{0,6})[^,.;]{0,60}мекеме\p{L}{0,6}"
        + @"|(?<=мекеме\p{L}{0,6}[^.;]{0,40})(?:қауіпсіздігі (?:барынша |ең )?(?:төмен|аз|орташа|жоғары|төтенше|максималды|минималды|толық)|(?:ең |барынша )?(?:төмен|аз|орташа|жоғары|төтенше|максималды|минималды|толық) (?:дәрежелі |дәрежедегі )?қауіпсіз\p{L}{0,6}))");
}
