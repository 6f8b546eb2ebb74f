using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.Appeals;
using JudicialAnalogs.Reading.Redaction;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Leads what was read of an act back into the words and offsets of its source text.</summary>
internal sealed class ExtractionAssembly
{
    private readonly ReadAct read;
    private readonly CourtAct act;
    private readonly IReadOnlyList<Defendant> accused;
    private readonly List<Dictionary<string, string>> factorPlaces = [];

    private ExtractionAssembly(ReadAct read) => (this.read, act, accused) = (read, read.Act, read.Accused.Count > 0 ? read.Accused : read.Act.Defendants);

    public static ExtractedAct Of(ReadAct read) => new ExtractionAssembly(read).Assemble();

    private ExtractedAct Assemble()
    {
        var defendants = accused.Select(DefendantOf).ToList();
        var counts = accused.SelectMany(defendant => defendant.Counts).ToList();
        return new ExtractedAct
        {
            File = act.Source,
            Language = ExtractionWords.Of(act.Language),
            ActKind = ExtractionWords.Named(act.Kind),
            Court = OrNull(act.Court),
            Region = OrNull(act.Language == LawLanguage.Kazakh ? Regions.InKazakh(act.Region) : act.Region),
            CaseNumber = OrNull(act.CaseNumber),
            Date = act.Date,
            Judge = OrNull(read.Judge),
            Instance = ExtractionWords.Named(act.Instance),
            Procedure = ExtractionWords.Named(act.Procedure),
            Segments = [.. act.Segments.Select(SegmentOf)],
            Defendants = defendants,
            DamageTenge = counts.Find(count => count.DamageTenge is not null)?.DamageTenge,
            DamageCompensated = counts.Select(count => ExtractionWords.Named(count.Compensation)).FirstOrDefault(compensated => compensated is not null),
            CitedProvisions = [.. act.CitedNorms.Select(CitationOf).Distinct().Order(StringComparer.Ordinal)],
            KeyArguments = [.. act.KeyArguments.Select(argument => new ExtractedArgument(Quote(argument.Span), ExtractionWords.Of(argument.Effect)))],
            PersonalData = [.. read.Redaction.Found.Select(DatumOf)],
            ClaimType = OrNull(act.Claim?.Type),
            ClaimAmount = act.Claim?.AmountTenge,
            Outcome = act.Claim is { } claim ? ExtractionWords.Named(claim.Outcome) : null,
            AwardedAmount = act.Claim?.AwardedTenge,
            Appeal = read.Appeal is { } appeal ? AppealOf(appeal) : null,
            Confidence = ConfidencePaths.Of(act.Provenance, (defendant, factor) => factorPlaces[defendant].GetValueOrDefault(factor)),
        };
    }

    private ExtractedAppeal AppealOf(Appeal appeal) => new(
        OrNull(appeal.Court), appeal.Date, [.. appeal.By.Select(party => ExtractionWords.Named(party) ?? "")], ExtractionWords.Named(appeal.Decision),
        [.. appeal.Changes.Select(change => new ExtractedChange(ExtractionWords.Named(change.Kind) ?? "", Quote(change.Span)))]);

    private ExtractedSegment SegmentOf(Segment segment)
    {
        var span = read.Running.ToSource(read.Redaction.ToOriginal(segment.Span));
        return new ExtractedSegment(ExtractionWords.Named(segment.Kind) ?? "", span.Start, span.Length);
    }

    private ExtractedPersonalDatum DatumOf(PersonalDatum datum)
    {
        var span = read.Running.ToSource(datum.Span);
        return new ExtractedPersonalDatum(read.Running.Quote(datum.Span), ExtractionWords.Of(datum.Kind), span.Start, span.Length);
    }

    private ExtractedDefendant DefendantOf(Defendant defendant, int index)
    {
        var path = $"defendants[{index}]";
        List<ExtractedFactor> mitigating = [], aggravating = [], rejected = [];
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        factorPlaces.Add(places);
        foreach (var factor in defendant.Factors)
        {
            var (list, name) = factor.Standing switch
            {
                FactorStanding.Accepted when factor.Code.Mitigates => (mitigating, "mitigating"),
                FactorStanding.Accepted => (aggravating, "aggravating"),
                FactorStanding.Rejected or FactorStanding.ElementOfOffence => (rejected, "rejected_factors"),
                _ => (null, ""),
            };
            if (list is null)
                continue;
            places.TryAdd(factor.Code.ToString(), $"{name}[{list.Count}]");
            list.Add(new ExtractedFactor(ExtractionWords.Of(factor.Code), Quote(factor.Span)));
        }

        return new ExtractedDefendant
        {
            Pseudonym = defendant.Pseudonym,
            Born = defendant.BirthYear,
            Recidivism = ExtractionWords.Of(defendant.Recidivism),
            PriorConvictions = [.. defendant.PriorConvictions.Select((prior, i) => PriorOf(prior, $"{path}.prior_convictions[{i}]"))],
            Counts = [.. defendant.Counts.Select((count, i) => CountOf(count, $"{path}.counts[{i}]"))],
            FinalPunishment = defendant.FinalPunishment is { } final
                ? new ExtractedFinalPunishment(KindOf(final), final.Amount, ExtractionWords.Of(final.Unit), final.Conditional, defendant.ProbationMonths, Words($"{path}.final_punishment.institution", defendant.Institution))
                : null,
            Additional = [.. defendant.AdditionalPunishments.Select((item, i) => new ExtractedAdditional(ExtractionWords.Of(item.Kind) ?? "", Words($"{path}.additional[{i}]", item.Detail)!))],
            Mitigating = mitigating,
            Aggravating = aggravating,
            RejectedFactors = rejected,
            Plea = ExtractionWords.Of(defendant.Plea),
            Reductions = defendant.Reductions,
            ReductionsRefused = defendant.ReductionsRefused,
        };
    }

    private ExtractedPriorConviction PriorOf(PriorConviction prior, string path) => new(
        prior.Qualification?.Article, prior.Qualification?.Part, prior.Qualification?.Points ?? [], Words($"{path}.punishment", prior.Punishment));

    private ExtractedCount CountOf(Count count, string path) => new()
    {
        Charged = QualificationOf(count.Charged),
        Found = QualificationOf(count.Found),
        Acquitted = count.Acquitted,
        Stage = ExtractionWords.Named(count.Stage),
        Role = Words($"{path}.role", count.Role),
        Punishment = count.Punishment is { } set ? new ExtractedPunishment(KindOf(set), set.Amount, ExtractionWords.Of(set.Unit), set.Conditional) : null,
        DamageTenge = count.DamageTenge,
        DamageCompensated = ExtractionWords.Named(count.Compensation),
    };

    /// <summary>Resolutions of the Supreme Court are cited as a whole: their points are not places in a code.</summary>
    private static string CitationOf(NormRef norm) => norm.Act.StartsWith("НПВС", StringComparison.Ordinal) ? norm.Act : norm.ToString();

    private static ExtractedQualification? QualificationOf(Qualification? place) => place is null ? null : new(place.Article, place.Part, place.Points);

    private static string KindOf(Punishment punishment) => ExtractionWords.Named(punishment.Kind) ?? "";

    private static string? OrNull(string? words) => string.IsNullOrEmpty(words) ? null : words;

    private string Quote(TextSpan redacted) => read.Running.Quote(read.Redaction.ToOriginal(redacted));

    /// <summary>Words kept redacted, in the source's own form where their place was noted.</summary>
    private string? Words(string path, string? redacted) =>
        redacted is not null && act.Provenance.TryGetValue(path, out var source) && source.Span is { } span && act.Quote(span) == redacted ? Quote(span) : redacted;
}
