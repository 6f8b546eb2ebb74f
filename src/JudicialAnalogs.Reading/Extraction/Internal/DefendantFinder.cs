using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Tells who is judged: those the operative part convicts or acquits, else those whom the act calls defendants.</summary>
internal static partial class DefendantFinder
{
    private const int Reach = 260;

    public static List<DefendantSheet> Find(ActSheet sheet)
    {
        var judged = sheet.Part(SegmentKind.Operative) is { } operative ? Judged(sheet, operative) : [];
        if (judged.Count == 0)
            judged = [.. sheet.Cast.Defendants];
        var ordered = judged.OrderBy(person => person.Number).ToList();
        if (ordered.Count == 0)
            return [new DefendantSheet(null, "А.", 0)];
        return [.. ordered.Select((person, index) => new DefendantSheet(person, sheet.Pseudonyms[person], index))];
    }

    private static HashSet<Person> Judged(ActSheet sheet, TextSpan operative)
    {
        var judged = new HashSet<Person>();
        foreach (var mention in sheet.Cast.Within(operative.Start, operative.End))
        {
            if (mention.Person.Role is PersonRole.Judge or PersonRole.Official or PersonRole.Victim)
                continue;
            var after = sheet.Text.Folded.AsSpan(mention.Span.End, Math.Min(Reach, operative.End - mention.Span.End));
            var lineEnd = after.IndexOf('\n');
            var beforeStart = Math.Max(operative.Start, mention.Span.Start - 40);
            if (JudgedAfter().IsMatch(lineEnd < 0 ? after : after[..lineEnd]) || JudgedBefore().IsMatch(sheet.Text.Folded.AsSpan(beforeStart, mention.Span.Start - beforeStart)))
                judged.Add(mention.Person);
        }

        return judged;
    }

    [GeneratedRegex(@"^[^.;]{0,60}(?:признать (?:[^.;]{0,40})?(?:виновн|невиновн)|(?:признан|признана) виновн|считать виновн|оправдать)|^.{0,250}(?:кінәлі деп|кінәсіз деп|ақталсын|ақтау)", RegexOptions.CultureInvariant)]
    private static partial Regex JudgedAfter();

    [GeneratedRegex(@"(?:признать|оправдать|признать виновн\p{L}{2,3}|в отношении)(?: подсудим\p{L}{2,3}| граждан\p{L}{2,4})? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex JudgedBefore();
}
