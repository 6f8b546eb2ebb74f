using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Puts together what is read of each defendant of a criminal case.</summary>
internal static class DefendantReader
{
    private const double AsFound = 0.5;

    public static List<Defendant> Read(ActSheet sheet)
    {
        var sheets = DefendantFinder.Find(sheet);
        var priors = ChargeReader.Read(sheet, sheets);
        var verdicts = OperativeReader.Read(sheet, sheets);
        foreach (var defendant in sheets)
            UnnamedFinding.Supply(sheet, sheets, defendant, verdicts[defendant]);
        foreach (var defendant in sheets)
            ChargeAsFound(sheet, defendant);
        var reductions = sheets.ToDictionary(
            defendant => defendant, defendant => sheet.Kind == ActKind.AdministrativeRuling ? Reductions.None : ReductionReader.Read(sheet, sheets, defendant));
        var factors = FactorReader.Read(sheet, sheets, defendant => reductions[defendant].Requests);
        var damage = DamageReader.Read(sheet, sheets);
        var shared = new SharedFacts(damage, CompensationReader.Read(sheet, damage?.Tenge), CircumstanceReader.OffenceDate(sheet), RequalificationReason(sheet));
        return [.. sheets.Select(defendant => Assemble(sheet, sheets, defendant, priors[defendant], verdicts[defendant], factors[defendant], reductions[defendant], shared))];
    }

    /// <summary>An act that tells no charge and requalifies nothing found what was charged.</summary>
    private static void ChargeAsFound(ActSheet sheet, DefendantSheet defendant)
    {
        if (defendant.Charged.Count == 0 && RequalificationReason(sheet) is null)
            defendant.Charged.AddRange(defendant.Found.Select(offence => offence with { Confidence = Math.Min(offence.Confidence, AsFound) }));
    }

    private static Defendant Assemble(ActSheet sheet, List<DefendantSheet> all, DefendantSheet defendant, List<PriorConviction> priors, Verdict verdict, List<Factor> factors, Reductions reductions, SharedFacts shared)
    {
        var own = shared with { Compensation = CompensationReader.InView(sheet, shared.Compensation, factors) };
        var counts = Counts(sheet, all, defendant, verdict, own);
        var final = FinalOf(verdict, counts);
        if (final is { Kind: PunishmentKind.Imprisonment } && verdict.Conditional is not null)
        {
            final = final with { Conditional = true };
            var convicted = counts.FindIndex(count => count.Found is not null);
            if (convicted >= 0 && counts.Count(count => count.Found is not null) == 1 && counts[convicted].Punishment is { Kind: PunishmentKind.Imprisonment } only)
                counts[convicted] = counts[convicted] with { Punishment = only with { Conditional = true } };
        }

        var finalSpan = verdict.Final?.Span ?? verdict.Unassigned.LastOrDefault()?.Span ?? verdict.ByOffence.Values.LastOrDefault()?.Span;
        if (final is not null)
            sheet.Note($"{defendant.Path}.final_punishment", 0.95, verdict.Final is null ? "final.only-count" : "final.total", finalSpan);
        // What an appeal no longer sends to an institution keeps none of the judgment below.
        if (final is not (null or { Kind: PunishmentKind.Imprisonment or PunishmentKind.LifeImprisonment, Conditional: false }))
            verdict.Institution = null;
        if (verdict.Institution is { } place)
            sheet.Note($"{defendant.Path}.final_punishment.institution", 0.9, "institution.words", place);
        for (var i = 0; i < verdict.Additional.Count; i++)
            sheet.Note($"{defendant.Path}.additional[{i}]", 0.9, "additional.operative", verdict.Additional[i].Span);
        var birthYear = BirthReader.YearOf(sheet, all, defendant);
        return new Defendant
        {
            Pseudonym = defendant.Pseudonym,
            BirthYear = birthYear,
            Minor = CircumstanceReader.Minor(sheet) || (birthYear is { } born && shared.Day is { } day && day.Year - born < 18),
            Recidivism = RecidivismReader.Of(sheet, all, defendant),
            PriorConvictions = priors,
            Counts = counts,
            Factors = factors,
            Plea = PleaReader.Of(sheet, all, defendant),
            FinalPunishment = final,
            ProbationMonths = Probation(verdict, final),
            Institution = verdict.Institution is { } institution ? sheet.Say(institution).Quote : null,
            AdditionalPunishments = [.. verdict.Additional.Select(item => new AdditionalPunishment(item.Kind, item.Months, sheet.Say(item.Span).Quote))],
            Reductions = reductions.Applied,
            ReductionsRefused = reductions.Refused,
        };
    }

    private static List<Count> Counts(ActSheet sheet, IReadOnlyList<DefendantSheet> all, DefendantSheet defendant, Verdict verdict, SharedFacts shared)
    {
        var pairs = CountPairing.Pair(defendant);
        var counts = new List<Count>();
        var role = ComplicityReader.RoleOf(sheet, all, defendant);
        var stage = pairs.Count == 1 ? StageReader.Read(sheet, all, defendant) : OffenceStage.Unspecified;
        if (role is not null && pairs.Count > 0)
            sheet.Note($"{defendant.Path}.counts[0].role", 0.8, role.Value.Span is null ? "role.joint" : "role.words", role.Value.Span);
        for (var i = 0; i < pairs.Count; i++)
        {
            var (charged, found, acquitted) = pairs[i];
            var path = $"{defendant.Path}.counts[{i}]";
            if (charged is not null)
                sheet.Note($"{path}.charged", charged.Confidence, "charged.introduction", charged.Span);
            if (found is not null)
                sheet.Note($"{path}.found", found.Confidence, "found.operative", found.Span);
            var phrase = found is null ? null : PunishmentFor(verdict, found, pairs.Count(pair => pair.Found is not null));
            if (phrase is not null)
                sheet.Note($"{path}.punishment", 0.95, "punishment.operative", phrase.Span);
            // What was only attempted beside a completed offence took nothing.
            var bears = DamageReader.Bears(all, charged?.Qualification, found?.Qualification)
                && ((found ?? charged)?.Stage != OffenceStage.Attempt || pairs.TrueForAll(pair => (pair.Found ?? pair.Charged)?.Stage == OffenceStage.Attempt));
            var requalified = charged is not null && found is not null && charged.Qualification != found.Qualification;
            counts.Add(new Count
            {
                Charged = charged?.Qualification,
                Found = found?.Qualification,
                Acquitted = acquitted,
                Role = role is { } part && ComplicityReader.IsJoint(all, defendant, found) ? part.Words : role is { Span: not null } named ? named.Words : null,
                Stage = (found ?? charged) is not { } offence ? OffenceStage.Unspecified : offence.Stage == OffenceStage.Completed && stage != OffenceStage.Unspecified ? stage : offence.Stage,
                Punishment = phrase?.Punishment,
                DamageTenge = bears ? shared.Damage?.Tenge : null,
                Compensation = bears ? shared.Compensation : Compensation.Unspecified,
                OffenceDate = shared.Day,
                RequalificationReason = requalified && shared.Requalification is { } reason ? sheet.Say(reason).Quote : null,
            });
        }

        if (shared.Damage is { } damage && counts.FindIndex(count => count.DamageTenge is not null) is >= 0 and var bearing)
            sheet.Note($"{defendant.Path}.counts[{bearing}].damage_tenge", 0.85, "damage.words", damage.Span);
        return counts;
    }

    private static PunishmentPhrase? PunishmentFor(Verdict verdict, CitedOffence found, int counts)
    {
        if (verdict.ByOffence.TryGetValue((found.Qualification, found.Stage), out var own))
            return own;
        // An attempt is often punished by its article alone.
        var counted = verdict.ByOffence.Keys.Count(key => key.Qualification == found.Qualification);
        if (counted == 1)
            return verdict.ByOffence.First(set => set.Key.Qualification == found.Qualification).Value;
        // «по ч. 2 ст. 188» where the finding named its points too, or the other way round.
        foreach (var ((qualification, _), phrase) in verdict.ByOffence)
        {
            if (qualification.Article == found.Qualification.Article && qualification.Part == found.Qualification.Part && (qualification.Points.Count == 0 || found.Qualification.Points.Count == 0))
                return phrase;
        }

        return counts == 1 ? verdict.Unassigned.FirstOrDefault() ?? verdict.Final : null;
    }

    private static Punishment? FinalOf(Verdict verdict, List<Count> counts)
    {
        if (verdict.Final is { } total)
            return total.Punishment;
        var set = counts.Where(count => count.Punishment is not null).ToList();
        if (set.Count == 1 && counts.Count(count => count.Found is not null) == 1)
            return set[0].Punishment;
        return verdict.Unassigned.LastOrDefault()?.Punishment ?? (set.Count > 0 ? set[^1].Punishment : null);
    }

    private static decimal? Probation(Verdict verdict, Punishment? final)
    {
        if (verdict.Probation is null || final is not { Unit: PunishmentUnit.Months })
            return null;
        return verdict.ProbationMonths ?? final.Amount;
    }

    private static TextSpan? RequalificationReason(ActSheet sheet)
    {
        foreach (var sentence in sheet.SentencesOf(SegmentKind.Reasoning))
        {
            var words = sheet.Text.FoldedAt(sentence);
            if (Requalifies.IsMatch(words) && !CourtSentences.PartySpeaks.IsMatch(words))
                return sentence;
        }

        return null;
    }

    private sealed record SharedFacts((decimal Tenge, TextSpan Span)? Damage, Compensation Compensation, DateOnly? Day, TextSpan? Requalification);

    private static Regex Requalifies => field ??= new TextPattern(@"(?:переквалифиц|иную квалификац|қайта сарала)");
}
