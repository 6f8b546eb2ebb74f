using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads the operative part (УПК ст. 398) defendant by defendant and clause by clause: what was found, the punishment for each
/// offence, the final one under УК ст. 58 or 60, and what goes with it.
/// </summary>
internal static partial class OperativeReader
{
    public static IReadOnlyDictionary<DefendantSheet, Verdict> Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants)
    {
        if (sheet.Part(SegmentKind.Operative) is { } operative)
            ShareClauses(sheet, defendants, operative);
        return defendants.ToDictionary(defendant => defendant, defendant => ReadClauses(sheet, defendant));
    }

    /// <summary>A clause belongs to whom it names, and one that names nobody to whom the clause before it spoke of.</summary>
    private static void ShareClauses(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, TextSpan operative)
    {
        List<DefendantSheet> current = [.. defendants];
        foreach (var clause in sheet.Text.Sentences(operative.Start, operative.End))
        {
            var named = defendants.Where(defendant => sheet.Cast.Within(clause.Start, clause.End).Any(mention => mention.Person == defendant.Person)).ToList();
            if (named.Count > 0)
                current = named;
            foreach (var defendant in current)
                defendant.Clauses.Add(clause);
        }
    }

    private static Verdict ReadClauses(ActSheet sheet, DefendantSheet defendant)
    {
        var verdict = new Verdict();
        foreach (var clause in defendant.Clauses)
        {
            var words = sheet.Text.FoldedAt(clause);
            if (Beside().IsMatch(words) && !Finding().IsMatch(words))
            {
                ReadSupplements(sheet, clause, verdict);
                continue;
            }

            var offences = CitedOffences.Within(sheet, clause);
            if (Acquittal().IsMatch(words))
            {
                defendant.Acquitted.AddRange(offences);
                continue;
            }

            var finding = Finding().IsMatch(words);
            var punishments = PunishmentPhrases.Within(sheet, clause);
            if (finding)
            {
                var firstPunishment = punishments.Count > 0 ? punishments[0].Span.Start : clause.End;
                foreach (var offence in offences)
                {
                    if ((offence.Span.Start < firstPunishment || sheet.Language == Law.Norms.LawLanguage.Kazakh) && !defendant.Found.Any(known => known.Qualification == offence.Qualification))
                        defendant.Found.Add(offence);
                }
            }

            TakePunishments(sheet, defendant, clause, offences, punishments, verdict);
            ReadSupplements(sheet, clause, verdict);
        }

        return verdict;
    }

    private static void TakePunishments(ActSheet sheet, DefendantSheet defendant, TextSpan clause, List<CitedOffence> offences, List<PunishmentPhrase> punishments, Verdict verdict)
    {
        foreach (var phrase in punishments)
        {
            var before = sheet.Text.Folded.AsSpan(clause.Start, phrase.Span.Start - clause.Start);
            if (Total().IsMatch(before) || (Total().IsMatch(sheet.Text.FoldedAt(clause)) && sheet.Language == Law.Norms.LawLanguage.Kazakh && defendant.Found.Count > 1 && offences.Count != 1))
            {
                verdict.Final = phrase;
                continue;
            }

            var offence = offences.LastOrDefault(cited => cited.Span.End <= phrase.Span.Start);
            if (offence is null || (Finding().IsMatch(before) && defendant.Found.Count > 1 && offences.Count(cited => cited.Span.End <= phrase.Span.Start) > 1 && !PerOffence().IsMatch(sheet.Text.Folded.AsSpan(Math.Max(clause.Start, offence.Span.Start - 30), Math.Min(30, offence.Span.Start - clause.Start)))))
                verdict.Unassigned.Add(phrase);
            else
                verdict.ByOffence[offence.Qualification] = phrase;
        }
    }

    private static void ReadSupplements(ActSheet sheet, TextSpan clause, Verdict verdict)
    {
        var words = sheet.Text.FoldedAt(clause);
        if (Conditional().IsMatch(words))
            verdict.Conditional = clause;
        if (Probation().IsMatch(words) && verdict.Probation is null)
        {
            verdict.Probation = clause;
            verdict.ProbationMonths = ProbationTerm(sheet, clause);
        }

        var institution = Institution().Match(sheet.Text.Folded, clause.Start, clause.Length);
        if (institution.Success && verdict.Institution is null)
            verdict.Institution = new TextSpan(institution.Index, institution.Length);
        AdditionalReader.Read(sheet, clause, verdict.Additional);
    }

    /// <summary>The term named after the word probation; null when it runs over the whole punishment.</summary>
    private static decimal? ProbationTerm(ActSheet sheet, TextSpan clause)
    {
        var match = Probation().Match(sheet.Text.Folded, clause.Start, clause.Length);
        var tail = sheet.Text.Folded.AsSpan(match.Index, Math.Min(90, clause.End - match.Index));
        if (WholeTerm().IsMatch(sheet.Text.FoldedAt(clause)))
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

    [GeneratedRegex(@"(?:признать (?:[^;]{0,160} )?виновн|(?:признан|признана|считать) виновн|кінәлі деп)", RegexOptions.CultureInvariant)]
    private static partial Regex Finding();

    [GeneratedRegex(@"(?:оправдать|невиновн|ақталсын|ақтау|кінәсіз деп)", RegexOptions.CultureInvariant)]
    private static partial Regex Acquittal();

    /// <summary>Clauses that name terms and sums and impose no punishment: credit, replacement, costs, the Fund, appeal.</summary>
    [GeneratedRegex(
        @"(?:зачесть|зачет|засчит|в случае (?:злостного )?уклонени|в случае неуплат|принудительн\p{L}{2,3} платеж|фонд|мәжбүрлі төлем|обжалован|опротестован|шағым|есептелсін|есепке|взыскать|өндірілсін|меру пресечения|бұлтартпау|вещественн|заттай|обязать|разъяснить|срок (?:наказания|отбыт))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?:окончательн|по совокупности|частичного сложения|полного сложения|поглощени|түпкілікті|жиынтығы|ішінара қосу|толық қосу|сіңіру)", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"(?:^|[,:;.\n(-] ?)по (?:п|ч|ст|част)?\.?", RegexOptions.CultureInvariant)]
    private static partial Regex PerOffence();

    [GeneratedRegex(@"(?:условн(?!о-досроч)\p{L}{0,4}(?! освобожд)|шартты(?! түрде мерзімінен))", RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"(?:пробационн\p{L}{2,3} контрол|пробациялық бақылау|испытательн\p{L}{2,3} срок|сынақ мерзім)", RegexOptions.CultureInvariant)]
    private static partial Regex Probation();

    [GeneratedRegex(@"(?:на весь (?:назначенный )?срок|бүкіл мерзім|барлық мерзім)", RegexOptions.CultureInvariant)]
    private static partial Regex WholeTerm();

    [GeneratedRegex(
        @"(?:учреждени\p{L}{1,2} (?:уголовно-исполнительной системы )?(?:\p{L}{3,14} )?(?:минимальн|средн|максимальн|чрезвычайн|полн)\p{L}{2,3} безопасности"
        + @"|қауіпсіздігі (?:барынша )?(?:төмен|аз|орташа|жоғары|төтенше|барынша қауіпсіз|ең төмен|толық)[^,.;\n]{0,60}мекеме\p{L}{0,6})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Institution();
}
