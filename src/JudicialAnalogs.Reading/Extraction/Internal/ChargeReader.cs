using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads what each defendant is charged with and was convicted of before (УПК ст. 396): both stand in the introductory part as
/// citations of the same code, told apart by the words around them.
/// </summary>
internal static class ChargeReader
{
    // «по ч. 1 ст. 188 УК РК судом № 2 г. Костаная к 2 годам лишения свободы»
    private const int PunishmentReach = 70;

    // «ст. 24 ч. 3 – ст. 188 ч. 3 и ст. 188 ч. 3»: stages of one offence in one list of charges.
    private const int OneList = 80;

    public static Dictionary<DefendantSheet, List<PriorConviction>> Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants)
    {
        var priors = defendants.ToDictionary(defendant => defendant, _ => new List<PriorConviction>());
        var head = sheet.Part(SegmentKind.Introductory) ?? new TextSpan(0, 0);
        foreach (var offence in CitedOffences.Within(sheet, head))
        {
            var owners = OwnersOf(sheet, defendants, head, offence.Span);
            if (!IsPrior(sheet, head, offence))
                owners.ForEach(owner => Add(owner.Charged, offence));
            else if (sheet.Kind != ActKind.AdministrativeRuling)
                priors[owners[^1]].Add(Prior(sheet, head, offence, $"{owners[^1].Path}.prior_convictions[{priors[owners[^1]].Count}]"));
        }

        if (defendants.All(defendant => defendant.Charged.Count == 0))
            ReadFromStory(sheet, defendants);
        // A charge set once after all names holds for everyone before it.
        for (var i = defendants.Count - 2; i >= 0; i--)
        {
            if (defendants[i].Charged.Count == 0)
                defendants[i].Charged.AddRange(defendants[i + 1].Charged);
        }

        foreach (var defendant in defendants)
            SpreadLast(defendants, defendant);
        return priors;
    }

    private static void SpreadLast(IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        if (defendant.Charged.Count == 0 && defendants.FirstOrDefault(other => other.Charged.Count > 0) is { } charged)
            defendant.Charged.AddRange(charged.Charged);
    }

    /// <summary>Those named nearest before a place of the introduction, all who are named together, or everyone where the act says so.</summary>
    private static List<DefendantSheet> OwnersOf(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, TextSpan head, TextSpan offence)
    {
        var named = new List<(DefendantSheet Defendant, TextSpan Span)>();
        foreach (var mention in sheet.Cast.Within(0, offence.Start))
        {
            if (defendants.FirstOrDefault(defendant => defendant.Person == mention.Person) is { } found)
                named.Add((found, mention.Span));
        }

        if (named.Count == 0)
            return [defendants[0]];
        var tail = Math.Min(head.End, sheet.Text.LineEnd(offence.End));
        // «А., …; Б., …, преданы суду по ч. 2»: a predicate in the plural speaks of all presented since the last charge.
        if (SeveralCharged.IsMatch(sheet.Text.Folded.AsSpan(named[^1].Span.End, offence.Start - named[^1].Span.End)))
        {
            var last = CitedOffences.Within(sheet, new TextSpan(head.Start, named[^1].Span.Start - head.Start)).FindLast(other => !IsPrior(sheet, head, other));
            return [.. named.Where(mention => last is null || mention.Span.Start > last.Span.End).Select(mention => mention.Defendant).Distinct()];
        }

        if (Everyone.IsMatch(sheet.Text.Folded.AsSpan(named[^1].Span.End, offence.Start - named[^1].Span.End)) || EachBehind.IsMatch(sheet.Text.Folded.AsSpan(offence.End, tail - offence.End)))
            return [.. defendants];
        List<DefendantSheet> owners = [named[^1].Defendant];
        for (var i = named.Count - 1; i > 0 && Together.IsMatch(sheet.Text.Folded.AsSpan(named[i - 1].Span.End, named[i].Span.Start - named[i - 1].Span.End)); i--)
        {
            if (!owners.Contains(named[i - 1].Defendant))
                owners.Insert(0, named[i - 1].Defendant);
        }

        return owners;
    }

    private static void ReadFromStory(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants)
    {
        foreach (var kind in new[] { SegmentKind.Descriptive, SegmentKind.Reasoning })
        {
            foreach (var sentence in sheet.SentencesOf(kind))
            {
                if (!Accusation.IsMatch(sheet.Text.FoldedAt(sentence)))
                    continue;
                var named = defendants.Where(defendant => sheet.Cast.Within(sentence.Start, sentence.End).Any(mention => mention.Person == defendant.Person)).ToList();
                // «обвиняется в двух преступлениях. Первое: … (ст. 190 ч. 3). Второе: …»: the paragraph tells what the sentence announces.
                var told = CitedOffences.Within(sheet, sentence) is { Count: > 0 } own ? own : CitedOffences.Within(sheet, new TextSpan(sentence.Start, sheet.Text.LineEnd(sentence.End) - sentence.Start));
                foreach (var offence in told)
                {
                    foreach (var defendant in named.Count > 0 ? named : defendants)
                        Add(defendant.Charged, offence);
                }
            }

            if (defendants.Any(defendant => defendant.Charged.Count > 0))
                return;
        }
    }

    private static void Add(List<CitedOffence> offences, CitedOffence offence)
    {
        if (!offences.Any(known => known.Qualification == offence.Qualification && (known.Stage == offence.Stage || Math.Abs(offence.Span.Start - known.Span.End) > OneList)))
            offences.Add(offence);
    }

    /// <summary>Russian says «судим … по ст.» before the citation, Kazakh «…-бабымен сотталған» after it.</summary>
    private static bool IsPrior(ActSheet sheet, TextSpan head, CitedOffence offence)
    {
        // An earlier conviction is told with its punishment, a charge never is.
        if (sheet.Kind != ActKind.Appeal && PunishmentWords(sheet, head, offence) is { } punished && punished.Start - offence.Span.End <= PunishmentReach)
            return true;
        var before = LastCue.Matches(sheet.Text.Folded[head.Start..offence.Span.Start]).LastOrDefault();
        var line = sheet.Text.LineEnd(offence.Span.End);
        var behind = NextCue.Match(sheet.Text.Folded, offence.Span.End, Math.Min(line, head.End) - offence.Span.End);
        // «… судимой по ст. 139 к 200 часам,⏎в неисполнении обязанностей (ст. 139)»: a new line goes back to the accusation.
        if (before is not null && before.Groups["prior"].Success && sheet.Text.LineStart(offence.Span.Start) is var start && head.Start + before.Index < start && Resumes.IsMatch(sheet.Text.Folded.AsSpan(start, offence.Span.Start - start)))
            return false;
        // «соттылығы бар: …» may stand on the line before «…-бабымен айыпталған».
        if (before is not null && before.Groups["prior"].Success)
            return !(behind.Success && behind.Groups["charge"].Success) && !(sheet.Kind == ActKind.Appeal && before.ValueSpan.StartsWith("осужд"));
        if (before is not null && before.Groups["charge"].Success)
            return false;
        return behind.Success && behind.Groups["prior"].Success && sheet.Kind != ActKind.Appeal;
    }

    private static PriorConviction Prior(ActSheet sheet, TextSpan head, CitedOffence offence, string path)
    {
        sheet.Note(path, 0.9 * offence.Confidence, "prior.introduction", offence.Span);
        if (PunishmentWords(sheet, head, offence) is not { } words)
            return new PriorConviction(offence.Qualification, null);
        sheet.Note($"{path}.punishment", 0.85, "prior.punishment", words);
        return new PriorConviction(offence.Qualification, sheet.Say(words).Quote);
    }

    private static TextSpan? PunishmentWords(ActSheet sheet, TextSpan head, CitedOffence offence)
    {
        var end = sheet.Text.Folded.AsSpan(offence.Span.End, head.End - offence.Span.End).IndexOfAny(";\n");
        var stretch = new TextSpan(offence.Span.End, end < 0 ? head.End - offence.Span.End : end);
        var next = CitedOffences.Within(sheet, stretch).FirstOrDefault();
        if (next is not null)
            stretch = stretch with { Length = next.Span.Start - stretch.Start };
        return PunishmentPhrases.Within(sheet, stretch).FirstOrDefault()?.Span;
    }

    private static Regex LastCue => field ??= new TextPattern(
        @"(?<![\p{L}])(?:(?<prior>(?<!не )(?:ранее )?судим(?:а|ого|ой|ый|ая)?(?= |:|-|,|\n)|(?<!не )осужден\p{L}{0,4}(?= |:|,)|(?<!не )осуждал\p{L}{1,3}|(?<!не )осуждавш\p{L}{2,4}|соттылығы бар|бұрын [^,;\n]{0,60}сотталған(?= ?:)|судимост\p{L}{1,2}:?|имеющ\p{L}{2,3} судимост|(?<!не )(?:ранее )?привлека(?:вш|л)\p{L}{1,4}|соттылығы ?:)"
        + @"|(?<charge>обвиня\p{L}{1,6}|обвинени\p{L}{1,2}|в совершении|в (?:преступлени|правонарушени|проступк|деяни)\p{L}{1,3},? предусмотренн|совершивш\p{L}{2,3} (?:уголовн|преступлен|правонаруш|проступ)|вменяется|вменен|предъявлен\p{L}{1,2}(?= ?:| обвинени| стать| ст\.)|предан\p{L}{0,4} суду|айыптау ?:|айып ?:|тағылған айып|привлекаем\p{L}{2,3})|(?<none>не судим|несудим|мера пресечения))");

    private static Regex NextCue => field ??= new TextPattern(@"(?:(?<prior>сотталған(?!ға)|соттаған|сотталып|соттылығы бар|айыппұл салынған)|(?<charge>айыпта\p{L}{2,8}|айыбы бойынша|көзделген (?:қылмыст|құқық бұзушылық|іс-әрекет|әрекет)|қылмыстық құқық бұзушылық жаса))");

    private static Regex Everyone => field ??= new TextPattern(@"(?<![\p{L}])(?:всех|все|обоих|оба|каждого|каждый|екеуі\p{L}{0,4}|үшеуі\p{L}{0,4}|барлығы\p{L}{0,3}|бәрі\p{L}{0,3})(?![\p{L}])");

    private static Regex SeveralCharged => field ??= new TextPattern(@"(?<![\p{L}])(?:преданы суду|предан\p{L}{2,3} суду, каждый|обвиняются|обвиняемых|привлечены|которые обвиня)(?![\p{L}])");

    private static Regex EachBehind => field ??= new TextPattern(@"^[^.;\p{L}]{0,6}(?:ук|рк|коап|[ ,]){0,6}(?:каждого|каждый|каждому|всех|обоих|әрқайсысы)");

    /// <summary>Nothing but what joins two names.</summary>
    private static Regex Together => field ??= new TextPattern(@"^[ \n]*(?:,|и|және|мен|пен|бен|а также)[ \n]*$");

    private static Regex Resumes => field ??= new TextPattern(@"^[ –-]{0,3}(?:в|по|за|преданн|обвиняем|совершивш|айыпта)(?:[ \p{L}]|$)");

    private static Regex Accusation => field ??= new TextPattern(@"(?:обвиня(?:ет|ют)ся|предъявлен\p{L}{1,3} обвинени|квалифицирован\p{L}{1,3}|органом досудебного|органами досудебного|айыптал|айып тағылған|тағылған айып|сарала(?:нған|нып|ды|йды)|сотқа дейінгі тергеп-тексеру орган)");
}
