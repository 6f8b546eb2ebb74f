using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.CorpusTools.Checks;

/// <summary>One count, or a judgment, in the form of docs/law-check.md.</summary>
/// <param name="Count">The count; null for a judgment.</param>
/// <param name="Judgment">The judgment; null for a count.</param>
/// <param name="Applied">For each count the sanction it is measured by, where it comes from and why.</param>
/// <param name="DecidedOn">Day of decision up to which milder laws were looked for.</param>
internal sealed record CheckFile(LawfulnessCase? Count, JudgmentCase? Judgment, IReadOnlyList<AppliedSanction> Applied, DateOnly DecidedOn)
{
    /// <summary>Reads it.</summary>
    /// <param name="json">The text.</param>
    /// <param name="sanctions">Finds the sanction of the law applied; a count with a sanction of its own does not ask it.</param>
    /// <param name="today">Day of decision where the file names none.</param>
    /// <exception cref="BadInputException">The text cannot be taken; the message names the place.</exception>
    public static CheckFile Parse(string json, ApplicableSanctions sanctions, DateOnly today)
    {
        using var document = Document(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new BadInputException("The file holds no object. See docs/law-check.md.");
        var top = new FieldReader(document.RootElement, "");
        var decided = top.Day("decided_on") ?? today;
        var applied = new List<AppliedSanction>();
        if (!top.Has("counts"))
            return new CheckFile(Finished(top, ReadCount(top, sanctions, decided, applied)), null, applied, decided);
        var counts = top.Objects("counts")!;
        if (counts.Count == 0)
            throw top.Bad("counts", "is empty");
        var judgment = new JudgmentCase
        {
            Counts = [.. counts.Select(count => Finished(count, ReadCount(count, sanctions, decided, applied)))],
            Final = Punishment(top, "final"),
            ProbationMonths = top.Number("probation_months"),
            Institution = top.Word("institution", CheckWords.Institutions) ?? Institution.Unspecified,
            ServedImprisonmentBefore = top.Truth("served_imprisonment_before"),
            FirstConviction = top.Truth("first_conviction"),
            MinorAtVerdict = top.Truth("minor_at_verdict"),
            UnservedSentence = top.Truth("unserved_sentence"),
            UnservedPart = Punishment(top, "unserved_part"),
            EarlierSentenceEspeciallyGrave = top.Truth("earlier_sentence_especially_grave"),
            Expelled = top.Truth("expelled"),
        };
        return new CheckFile(null, Finished(top, judgment), applied, decided);
    }

    private static LawfulnessCase ReadCount(FieldReader fields, ApplicableSanctions sanctions, DateOnly decided, List<AppliedSanction> applied)
    {
        var named = fields.Text("offence") ?? throw fields.Bad("offence", "is missing");
        if (!NormRef.TryParse(named, out var offence) || offence.Act != "УК" || offence.Article is null)
            throw fields.Bad("offence", $"\"{named}\" is not a part or point of the Criminal Code such as \"УК 188(3)(3)\"");
        var day = fields.Day("offence_date");
        if (day > decided)
            throw fields.Bad("offence_date", $"is after the day of decision, {decided:yyyy-MM-dd}");
        var sanction = OwnSanction(fields, offence) is { } own
            ? new AppliedSanction(own, SanctionOrigin.Given, MilderLawGround.OffenceDate, null)
            : sanctions.Find(offence, day, decided);
        applied.Add(sanction);
        return new LawfulnessCase
        {
            Offence = offence,
            Punishment = Punishment(fields, "punishment") ?? throw fields.Bad("punishment", "is missing"),
            Sanction = sanction.Sanction,
            LawGround = sanction.Ground,
            Traits = OffenceTraits.Of(offence),
            OffenceDate = day,
            Factors = fields.Texts("factors") is { } factors ? [.. factors.Select((code, index) => FactorCode.TryParseCriminal(code, out var factor) ? factor : throw fields.Bad($"factors[{index}]", $"\"{code}\" is not a place in УК 53 or 54 such as \"53(1)(6)\""))] : null,
            Stage = fields.Word("stage", CheckWords.Stages) ?? default,
            Procedure = fields.Word("procedure", CheckWords.Procedures) ?? default,
            Recidivism = fields.Word("recidivism", CheckWords.Recidivism) ?? default,
            Compensation = fields.Word("compensation", CheckWords.Compensations) ?? default,
            Minor = fields.Truth("minor"),
            VictimAge = fields.Whole("victim_age"),
            ViolenceAgainstMinor = fields.Truth("violence_against_minor"),
            CriminalGroup = fields.Truth("criminal_group"),
            DeathCaused = fields.Truth("death_caused"),
            PersonExempt = fields.Truth("person_exempt"),
            MilderKindsRuledOut = fields.Truth("milder_kinds_ruled_out"),
            ExceptionalCircumstances = fields.Truth("exceptional_circumstances"),
            EarlierConvictions = fields.Objects("earlier_convictions")?.Select(Conviction).ToArray(),
            AdditionalPunishments = fields.Objects("additional_punishments")?.Select(Measure).ToArray(),
            PropertyToConfiscate = fields.Truth("property_to_confiscate"),
            Foreigner = fields.Truth("foreigner"),
            OwnMeans = fields.Truth("own_means"),
        };
    }

    private static Punishment? Punishment(FieldReader fields, string name)
    {
        if (fields.Inner(name) is not { } inner)
            return null;
        var kind = inner.Word("kind", CheckWords.Kinds) ?? throw inner.Bad("kind", "is missing");
        var amount = inner.Number("amount");
        var unit = inner.Word("unit", CheckWords.Units);
        if (kind != PunishmentKind.LifeImprisonment && (amount is null || unit is null))
            throw inner.Bad(amount is null ? "amount" : "unit", "is missing");
        var size = unit ?? (PunishmentUnit.Unspecified, 1);
        return Finished(inner, new Punishment(kind, (amount ?? 0) * size.Item2, size.Item1, inner.Truth("conditional") ?? false));
    }

    private static Sanction? OwnSanction(FieldReader fields, NormRef offence)
    {
        if (fields.Objects("sanction") is not { } alternatives)
            return null;
        var read = alternatives.Select(alternative =>
        {
            var kind = alternative.Word("kind", CheckWords.Kinds) ?? throw alternative.Bad("kind", "is missing");
            var (unit, times) = alternative.Word("unit", CheckWords.Units) ?? (PunishmentUnit.Unspecified, 1);
            return Finished(alternative, new SanctionAlternative(kind, alternative.Number("minimum") * times, alternative.Number("maximum") * times, unit));
        }).ToArray();
        var additional = fields.Objects("sanction_additional")?.Select(Term).ToArray();
        return read.Length == 0 ? throw fields.Bad("sanction", "is empty")
            : new Sanction(offence, read, [.. Kinds(additional, true)], [.. Kinds(additional, false)])
            {
                AdditionalKnown = additional is not null,
                Terms = [.. (additional ?? []).Select(one => one.Term)],
            };
    }

    private static IEnumerable<AdditionalPunishmentKind> Kinds((AdditionalTerm Term, bool Obligatory)[]? additional, bool obligatory) =>
        (additional ?? []).Where(one => one.Obligatory == obligatory).Select(one => one.Term.Kind);

    private static (AdditionalTerm Term, bool Obligatory) Term(FieldReader fields)
    {
        var kind = fields.Word("kind", CheckWords.AdditionalKinds) ?? throw fields.Bad("kind", "is missing");
        var obligatory = fields.Truth("obligatory") ?? throw fields.Bad("obligatory", "is missing");
        return (Finished(fields, new AdditionalTerm(kind, fields.Number("minimum_months"), fields.Number("maximum_months"), fields.Truth("for_life") ?? false)), obligatory);
    }

    private static AdditionalMeasure Measure(FieldReader fields)
    {
        var kind = fields.Word("kind", CheckWords.AdditionalKinds) ?? throw fields.Bad("kind", "is missing");
        return Finished(fields, new AdditionalMeasure(kind, fields.Number("months"), fields.Truth("for_life") ?? false));
    }

    private static EarlierConviction Conviction(FieldReader fields) => Finished(fields, new EarlierConviction
    {
        Category = fields.Word("category", CheckWords.Categories),
        Imprisonment = fields.Truth("imprisonment"),
        UnderEighteen = fields.Truth("under_eighteen"),
        Spent = fields.Truth("spent"),
    });

    private static T Finished<T>(FieldReader fields, T value)
    {
        fields.Finish();
        return value;
    }

    private static JsonDocument Document(string json)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException fault)
        {
            throw new BadInputException($"Line {fault.LineNumber + 1}, position {fault.BytePositionInLine + 1}: not JSON. See docs/law-check.md.");
        }
    }
}
