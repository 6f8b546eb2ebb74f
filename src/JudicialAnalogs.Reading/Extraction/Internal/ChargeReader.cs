using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Reading.Redaction.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads what each defendant is charged with and was convicted of before (УПК ст. 396): both stand in the introductory part as
/// citations of the same code, told apart by the words around them.
/// </summary>
internal static partial class ChargeReader
{
    public static Dictionary<DefendantSheet, List<PriorConviction>> Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants)
    {
        var priors = defendants.ToDictionary(defendant => defendant, _ => new List<PriorConviction>());
        var head = sheet.Part(SegmentKind.Introductory) ?? new TextSpan(0, 0);
        foreach (var offence in CitedOffences.Within(sheet, head))
        {
            var owner = OwnerOf(sheet, defendants, offence.Span.Start);
            if (IsPrior(sheet, head, offence))
                priors[owner].Add(Prior(sheet, head, offence, $"{owner.Path}.prior_convictions[{priors[owner].Count}]"));
            else
                Add(owner.Charged, offence);
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

    /// <summary>The defendant whose full name stands nearest before a place of the introduction.</summary>
    private static DefendantSheet OwnerOf(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, int position)
    {
        var owner = defendants[0];
        foreach (var mention in sheet.Cast.Within(0, position))
        {
            if (defendants.FirstOrDefault(defendant => defendant.Person == mention.Person) is { } found)
                owner = found;
        }

        return owner;
    }

    private static void ReadFromStory(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants)
    {
        foreach (var kind in new[] { SegmentKind.Descriptive, SegmentKind.Reasoning })
        {
            foreach (var sentence in sheet.SentencesOf(kind))
            {
                if (!Accusation().IsMatch(sheet.Text.FoldedAt(sentence)))
                    continue;
                var named = defendants.Where(defendant => sheet.Cast.Within(sentence.Start, sentence.End).Any(mention => mention.Person == defendant.Person)).ToList();
                foreach (var offence in CitedOffences.Within(sheet, sentence))
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
        if (!offences.Any(known => known.Qualification == offence.Qualification))
            offences.Add(offence);
    }

    /// <summary>Russian says «судим … по ст.» before the citation, Kazakh «…-бабымен сотталған» after it.</summary>
    private static bool IsPrior(ActSheet sheet, TextSpan head, CitedOffence offence)
    {
        var before = LastCue().Matches(sheet.Text.Folded[head.Start..offence.Span.Start]).LastOrDefault();
        var line = sheet.Text.LineEnd(offence.Span.End);
        var behind = NextCue().Match(sheet.Text.Folded, offence.Span.End, Math.Min(line, head.End) - offence.Span.End);
        // «соттылығы бар: …» may stand on the line before «…-бабымен айыпталған».
        if (before is not null && before.Groups["prior"].Success)
            return !(behind.Success && behind.Groups["charge"].Success);
        if (before is not null && before.Groups["charge"].Success)
            return false;
        var after = NextCue().Match(sheet.Text.Folded, offence.Span.End, head.End - offence.Span.End);
        return after.Success && after.Groups["prior"].Success;
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

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?<prior>(?<!не )(?:ранее )?судим(?:а|ого|ой|ый|ая)?(?= |:|-|,|\n)|(?<!не )осужден\p{L}{0,4}(?= |:|,)|(?<!не )осуждал\p{L}{1,3}|(?<!не )осуждавш\p{L}{2,4}|соттылығы бар|бұрын [^,;\n]{0,60}сотталған(?= ?:)|судимост\p{L}{1,2}:?|имеющ\p{L}{2,3} судимост)"
        + @"|(?<charge>обвиня\p{L}{1,6}|обвинени\p{L}{1,2}|в совершении|предан\p{L}{0,4} суду|айыптау ?:|айып ?:|тағылған айып|привлека\p{L}{2,8})|(?<none>не судим|несудим|мера пресечения))",
        RegexOptions.CultureInvariant)]
    private static partial Regex LastCue();

    [GeneratedRegex(@"(?:(?<prior>сотталған(?!ға)|сотталып|соттылығы бар)|(?<charge>айыпта\p{L}{2,8}|айыбы бойынша|көзделген (?:қылмыст|құқық бұзушылық|іс-әрекет|әрекет)|қылмыстық құқық бұзушылық жаса))", RegexOptions.CultureInvariant)]
    private static partial Regex NextCue();

    [GeneratedRegex(@"(?:обвиня(?:ет|ют)ся|предъявлен\p{L}{1,3} обвинени|квалифицирован\p{L}{1,3}|органом досудебного|органами досудебного|айыптал|айып тағылған|сараланған|сотқа дейінгі тергеп-тексеру орган)", RegexOptions.CultureInvariant)]
    private static partial Regex Accusation();
}
