using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.Redaction;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Tells who is judged: those the operative part convicts or acquits, else those whom the act calls defendants.</summary>
internal static class DefendantFinder
{
    // Between a defendant's name and birth stand at most a few words.
    private const int BirthReach = 60;
    private const int NumberReach = 110;

    public static List<DefendantSheet> Find(ActSheet sheet)
    {
        var judged = sheet.Part(SegmentKind.Operative) is { } operative ? Judged(sheet, operative) : [];
        // An appeal names others in its decision too: who is judged the introduction presents.
        if (sheet.Kind == ActKind.Appeal && Presented(sheet) is { Count: > 0 } presented)
            judged = presented;
        if (judged.Count == 0)
            judged = [.. sheet.Cast.Defendants];
        if (judged.Count == 0)
            judged = Presented(sheet);
        var ordered = judged.OrderBy(person => person.Number).ToList();
        if (ordered.Count == 0)
            return [new DefendantSheet(null, "А.", 0)];
        return [.. ordered.Select((person, index) => new DefendantSheet(person, sheet.Pseudonyms[person], index))];
    }

    private static HashSet<Person> Judged(ActSheet sheet, TextSpan operative)
    {
        var judged = new HashSet<Person>();
        var presented = Presented(sheet);
        HashSet<Person> last = [];
        var list = false;
        foreach (var clause in OperativeClauses.Of(sheet.Text, operative))
        {
            var mentions = sheet.Cast.Within(clause.Span.Start, clause.Span.End).Where(mention => mention.Person.Role != PersonRole.Judge).ToList();
            var decides = clause.Has(OperativeCueKind.Finding) || clause.Has(OperativeCueKind.Acquittal) || clause.Has(OperativeCueKind.Release) || Sentences.IsMatch(sheet.Text.FoldedAt(clause.Span));
            // «Признать виновными:» and the names below it.
            var offences = clause.Cues.Count == 0 ? CitedOffences.Within(sheet, clause.Span) : [];
            if (decides || (offences.Count > 0 && (list || PunishmentPhrases.Imposed(sheet, clause.Span, offences, null).Count > 0)))
            {
                var named = Among(sheet, clause, mentions, presented);
                judged.UnionWith(named.Count > 0 ? named : last);
            }

            if (mentions.Count > 0)
                last = [.. mentions.Select(mention => mention.Person).Where(person => person.Role == PersonRole.Defendant || presented.Contains(person))];
            if (clause.Cues.Count > 0)
                list = decides && clause.OpensList;
        }

        return judged;
    }

    /// <summary>Those whose birth the introduction gives: УПК ст. 396 asks it of the defendant alone.</summary>
    private static HashSet<Person> Presented(ActSheet sheet)
    {
        var presented = new HashSet<Person>();
        var head = sheet.Part(SegmentKind.Introductory) ?? new TextSpan(0, 0);
        foreach (var datum in sheet.Map.Found)
        {
            if (datum.Kind is not (PersonalDataKind.BirthDate or PersonalDataKind.IdentificationNumber) || datum.Span.End > head.End)
                continue;
            var reach = datum.Kind == PersonalDataKind.BirthDate ? BirthReach : NumberReach;
            var named = sheet.Cast.Within(Math.Max(head.Start, datum.Span.Start - reach), datum.Span.Start).LastOrDefault().Person;
            // Whoever is given with an identification number is judged, whatever words stand near the name elsewhere.
            if (named is { Role: PersonRole.Unknown or PersonRole.Defendant } || (datum.Kind == PersonalDataKind.IdentificationNumber && named is { Role: PersonRole.Victim or PersonRole.Witness }))
                presented.Add(named);
        }

        return presented;
    }

    /// <summary>
    /// Of those named beside the verdict the defendants: a victim may be named in the same sentence. Someone of no known role counts when
    /// he stands first, or is joined to one who counts.
    /// </summary>
    private static HashSet<Person> Among(ActSheet sheet, OperativeClause clause, List<Mention> mentions, HashSet<Person> presented)
    {
        var judged = mentions.Where(mention => mention.Person.Role == PersonRole.Defendant || presented.Contains(mention.Person)).Select(mention => mention.Person).ToHashSet();
        if (judged.Count == 0 && mentions.Count > 0)
        {
            var unknown = mentions.FindIndex(mention => mention.Person.Role == PersonRole.Unknown);
            var first = mentions[Math.Max(0, unknown)];
            if (unknown >= 0 || IsObject(sheet, clause, first))
                judged.Add(first.Person);
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            var person = mentions[i].Person;
            if (judged.Contains(person) || person.Role is PersonRole.Victim)
                continue;
            if (IsObject(sheet, clause, mentions[i]) || (i > 0 && judged.Contains(mentions[i - 1].Person) && Joined.IsMatch(sheet.Text.Folded.AsSpan(mentions[i - 1].Span.End, mentions[i].Span.Start - mentions[i - 1].Span.End))))
                judged.Add(person);
        }

        return judged;
    }

    /// <summary>Stands right beside the word that finds guilty or acquits.</summary>
    private static bool IsObject(ActSheet sheet, OperativeClause clause, Mention mention)
    {
        var start = Math.Max(clause.Span.Start, mention.Span.Start - 40);
        var before = sheet.Text.Folded.AsSpan(start, mention.Span.Start - start);
        var after = sheet.Text.Folded.AsSpan(mention.Span.End, Math.Min(40, clause.Span.End - mention.Span.End));
        return VerdictBefore.IsMatch(before) || VerdictAfter.IsMatch(after);
    }

    private static Regex Sentences => field ??= new TextPattern(@"(?<![\p{L}])(?:осудить|приговорить|приговорен|подвергнуть|сотталсын|соттау|соттап)");

    private static Regex Joined => field ??= new TextPattern(@"^[ ]*(?:,|и|а также|және|мен|пен|бен)[ ]*(?:подсудим\p{L}{2,3} |граждан\p{L}{2,4} |сотталушы\p{L}{0,6} |\d\) ?)?$");

    private static Regex VerdictBefore => field ??= new TextPattern(@"(?:признать|считать|оправдать|виновн\p{L}{2,3})(?: подсудим\p{L}{2,3}| граждан\p{L}{2,4}| осужденн\p{L}{2,3})? ?$");

    private static Regex VerdictAfter => field ??= new TextPattern(@"^(?:,? \d{2}[.]\d{2}[.]\d{4} года рождения,?)? ?-? ?(?:признать|считать|оправдать|признан|признана|виновн|невиновн|осудить|кінәлі|кінәсіз|ақтал)");
}
