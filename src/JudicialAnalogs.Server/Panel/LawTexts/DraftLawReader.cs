using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Norms;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.LawTexts;

/// <summary>Looks up the law that a stored comparison was held against.</summary>
internal sealed partial class DraftLawReader(Engine engine, NormAnswers norms, LawRuleReader rules)
{
    private static readonly Punishment None = new(PunishmentKind.Unspecified, 0, PunishmentUnit.Unspecified);

    /// <summary>The law of a comparison.</summary>
    public async Task<DraftLaw> ReadAsync(ComparedDraft draft, Wording words, CancellationToken cancellationToken)
    {
        var understood = draft.Practice.Understood;
        var offence = DayMapping.FromWire(understood?.Count?.OffenceOn, "case.count.offence_on");
        var decided = DayMapping.FromWire(ComparedDrafts.RequestOf(draft).Case?.DecidedOn, "case.decided_on");
        var compared = DateOnly.FromDateTime(draft.Stored.At.UtcDateTime);
        var day = offence ?? decided ?? compared;
        var end = decided ?? compared;
        var count = understood?.Count?.Found is null ? null : CaseMapping.FromWire(understood.Count, (Law.Acts.Procedure)understood.Procedure);
        var applied = count is null ? null : engine.Lawfulness.Put(count, None, end)?.Law;
        var cited = new List<CitedLaw>();
        foreach (var reference in References(draft))
        {
            // Which later law is milder is told of sanctions alone; of the General Part the text of the day is shown.
            var later = cited.Count == 0 && offence is not null && end >= day ? end : default(DateOnly?);
            var found = await norms.FindAsync(reference, day, later, LawLanguage.Russian, words, cancellationToken);
            // That acts of the archive are made up says nothing of the law.
            found?.Context.Notices.Remove(words.Say("Notice.Synthetic"));
            cited.Add(new CitedLaw(cited.Count + 1, reference, found));
        }

        return new DraftLaw(day, decided, offence is not null, applied, rules.Read(draft, count, end, words), cited);
    }

    /// <summary>The place that is shown for a norm: the part around a point.</summary>
    public static NormRef? PlaceOf(string canonical) => NormRef.TryParse(canonical, out var reference) && reference.Article is not null
        ? reference is { Point: not null, Part: not null } ? reference.Around : reference
        : null;

    /// <summary>Norms of the Criminal Code that a sentence names in their canonical form.</summary>
    public static IEnumerable<string> NamedIn(string sentence) => Canonical().Matches(sentence).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    private static IEnumerable<NormRef> References(ComparedDraft draft)
    {
        var found = draft.Practice.Understood?.Count?.Found;
        var qualification = draft.Practice.LawfulBasis?.Norm is { Length: > 0 } basis ? basis
            : found is { Article.Length: > 0 } ? $"УК {found.Article}{(found.Part.Length > 0 ? $"({found.Part})" : "")}" : "";
        var seen = draft.Seen;
        return seen.OutsideTheLaw.Concat(seen.LawCannotTell).Select(finding => finding.Norm)
            .Concat(draft.Practice.LawfulOptions.SelectMany(option => option.Norms))
            .Concat(draft.Practice.LawfulOptions.SelectMany(option => option.Steps).Concat(seen.OutsideTheLaw.SelectMany(finding => finding.Steps)).SelectMany(NamedIn))
            .Prepend(qualification)
            .Select(PlaceOf)
            .OfType<NormRef>()
            .Distinct();
    }

    [GeneratedRegex(@"УК \d+(?:-\d+)*(?:\(\d+(?:-\d+)?\)){0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Canonical();
}
