using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Of whom a clause speaks: those it names, all when it says so, else those of the clause before.</summary>
/// <param name="All">Everyone it speaks of.</param>
/// <param name="Mentions">Where it names a defendant, in order.</param>
/// <param name="EachFrom">Where a word such as «каждому» stands; null when none does.</param>
internal sealed partial record ClauseOwners(IReadOnlyList<DefendantSheet> All, IReadOnlyList<(TextSpan Span, DefendantSheet Defendant)> Mentions, int? EachFrom)
{
    public static ClauseOwners Of(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, IReadOnlyList<DefendantSheet> current, OperativeClause clause)
    {
        var mentions = new List<(TextSpan Span, DefendantSheet Defendant)>();
        foreach (var mention in sheet.Cast.Within(clause.Span.Start, clause.Span.End))
        {
            if (defendants.FirstOrDefault(defendant => defendant.Person == mention.Person) is { } named)
                mentions.Add((mention.Span, named));
        }

        var each = Each.Match(sheet.Text.Folded, clause.Span.Start, clause.Span.Length);
        var distinct = mentions.Select(mention => mention.Defendant).Distinct().ToList();
        return new ClauseOwners(distinct.Count > 0 ? distinct : each.Success ? defendants : current, mentions, each.Success ? each.Index : null);
    }

    private static Regex Each => field ??= new TextPattern(@"(?<![\p{L}])(?:обоих|обоим|обоими|каждого|каждому|каждый|всем подсудимым|всех подсудимых|екеуі\p{L}{0,4}|әрқайсысы\p{L}{0,4}|барлық сотталушы\p{L}{0,6}|барлығына)(?![\p{L}])");
}
