namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Tells for which offence of a clause each of its punishments is set: «по ч. 1 ст. 188 – 2 года, по ч. 2 ст. 190 – 3 года», «2 года по ч. 1
/// ст. 188», one punishment after a single finding; null where one is set for several offences together or none is named.
/// </summary>
internal static class OffencePairing
{
    public static CitedOffence?[] Pair(OperativeClause clause, List<CitedOffence> offences, List<PunishmentPhrase> punishments)
    {
        var pairs = new CitedOffence?[punishments.Count];
        if (Follow(clause, offences, punishments))
        {
            for (var i = 0; i < punishments.Count; i++)
                pairs[i] = offences.Find(offence => offence.Span.Start >= punishments[i].Span.End);
            return pairs;
        }

        var from = clause.Span.Start;
        for (var i = 0; i < punishments.Count; i++)
        {
            var start = punishments[i].Span.Start;
            var between = offences.FindAll(offence => offence.Span.Start >= from && offence.Span.End <= start);
            // What is named after the last verb is named for this punishment; before it, for the finding.
            var verb = clause.Cues.Where(cue => cue.Kind is OperativeCueKind.Finding or OperativeCueKind.Imposing && cue.Span.End <= start && cue.Span.Start >= from).Select(cue => cue.Span.End).LastOrDefault();
            var own = between.FindAll(offence => offence.Span.Start >= verb);
            pairs[i] = own.Count > 0 ? own[^1] : Distinct(between) == 1 ? between[^1] : null;
            from = punishments[i].Span.End;
        }

        return pairs;
    }

    /// <summary>After the last finding, punishments and offences alternate with the punishment first: «2 года по ч. 1 ст. 188, 3 года по …».</summary>
    private static bool Follow(OperativeClause clause, List<CitedOffence> offences, List<PunishmentPhrase> punishments)
    {
        if (punishments.Count == 0)
            return false;
        var verb = clause.Cues.Where(cue => cue.Kind is OperativeCueKind.Finding or OperativeCueKind.Imposing && cue.Span.End <= punishments[0].Span.Start).Select(cue => cue.Span.End).LastOrDefault(clause.Span.Start);
        var listed = offences.FindAll(offence => offence.Span.Start >= verb);
        if (listed.Count != punishments.Count)
            return false;
        for (var i = 0; i < listed.Count; i++)
        {
            if (listed[i].Span.Start < punishments[i].Span.End || (i + 1 < punishments.Count && listed[i].Span.Start >= punishments[i + 1].Span.Start))
                return false;
        }

        return true;
    }

    private static int Distinct(List<CitedOffence> offences) => offences.Select(offence => offence.Qualification).Distinct().Count();
}
