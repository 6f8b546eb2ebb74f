using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Whose an offence or a punishment is in a clause that names several defendants: that of those named together last before it.</summary>
internal sealed class OwnedItems
{
    private readonly ClauseOwners owners;
    private readonly int firstFinding;
    private readonly List<(int Start, int End, List<DefendantSheet> Defendants)> groups = [];

    public OwnedItems(ClauseOwners owners, List<CitedOffence> offences, List<PunishmentPhrase> punishments, OperativeClause clause)
    {
        this.owners = owners;
        firstFinding = clause.Cues.Where(cue => cue is { Kind: OperativeCueKind.Finding, Kazakh: false }).Select(cue => cue.Span.Start).DefaultIfEmpty(int.MaxValue).First();
        if (owners.All.Count < 2)
            return;
        int[] breaks = [.. offences.Select(offence => offence.Span.Start), .. punishments.Select(phrase => phrase.Span.Start), .. punishments.Select(phrase => phrase.Span.End),
            .. clause.Cues.Where(cue => cue.Kind != OperativeCueKind.Aside).Select(cue => cue.Span.Start)];
        foreach (var (span, defendant) in owners.Mentions)
        {
            if (groups is [.., var last] && !breaks.Any(position => position > last.End && position < span.Start))
            {
                if (!last.Defendants.Contains(defendant))
                    last.Defendants.Add(defendant);
                groups[^1] = last with { End = span.End };
            }
            else
            {
                groups.Add((span.Start, span.End, [defendant]));
            }
        }
    }

    public IReadOnlyList<DefendantSheet> Everyone => owners.All;

    /// <summary>Whom a punishment is set for: «лишение свободы: А. – на 3 года, Б. – на 2 года» names its kind before the person.</summary>
    public IReadOnlyList<DefendantSheet> PunishedBy(PunishmentPhrase phrase) => OwnersOf(new TextSpan(phrase.Span.End, 0));

    public IReadOnlyList<DefendantSheet> OwnersOf(TextSpan item)
    {
        if (groups.Count == 0)
            return owners.All;
        var before = groups.FindLastIndex(group => group.Start < item.Start);
        // «Признать их виновными по ст. 191 и назначить: А. – 3 года, Б. – 2 года»: found before anyone is named, of all.
        if (before < 0 && groups.Count > 1 && firstFinding < item.Start)
            return owners.All;
        if (before >= 0 && owners.EachFrom is { } each && each > groups[before].Start && each < item.Start)
            return owners.All;
        return groups[Math.Max(0, before)].Defendants;
    }
}
