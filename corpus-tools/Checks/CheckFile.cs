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
internal sealed record CheckFile(LawfulnessCase? Count, JudgmentCase? Judgment)
{
    /// <summary>Reads it.</summary>
    /// <param name="json">The text.</param>
    /// <param name="sanctions">Sanctions by day of offence; a count without a day, or with a sanction of its own, does not ask it.</param>
    /// <exception cref="BadInputException">The text cannot be taken; the message names the place.</exception>
    public static CheckFile Parse(string json, KnownSanctions sanctions)
    {
        using var document = Document(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new BadInputException("The file holds no object. See docs/law-check.md.");
        var top = new FieldReader(document.RootElement, "");
        if (!top.Has("counts"))
            return new CheckFile(Finished(top, ReadCount(top, sanctions)), null);
        var counts = top.Objects("counts")!;
        if (counts.Count == 0)
            throw top.Bad("counts", "is empty");
        var judgment = new JudgmentCase
        {
            Counts = [.. counts.Select(count => Finished(count, ReadCount(count, sanctions)))],
            Final = Punishment(top, "final"),
            ProbationMonths = top.Number("probation_months"),
            Institution = top.Word("institution", CheckWords.Institutions) ?? Institution.Unspecified,
            ServedImprisonmentBefore = top.Truth("served_imprisonment_before"),
            FirstConviction = top.Truth("first_conviction"),
            MinorAtVerdict = top.Truth("minor_at_verdict"),
            UnservedSentence = top.Truth("unserved_sentence"),
            UnservedPart = Punishment(top, "unserved_part"),
            EarlierSentenceEspeciallyGrave = top.Truth("earlier_sentence_especially_grave"),
            Expelled = top.Truth("expelled") ?? false,
        };
        return new CheckFile(null, Finished(top, judgment));
    }

    private static LawfulnessCase ReadCount(FieldReader fields, KnownSanctions sanctions)
    {
        var named = fields.Text("offence") ?? throw fields.Bad("offence", "is missing");
        if (!NormRef.TryParse(named, out var offence) || offence.Act != "УК" || offence.Article is null)
            throw fields.Bad("offence", $"\"{named}\" is not a part or point of the Criminal Code such as \"УК 188(3)(3)\"");
        var day = fields.Day("offence_date");
        return new LawfulnessCase
        {
            Offence = offence,
            Punishment = Punishment(fields, "punishment") ?? throw fields.Bad("punishment", "is missing"),
            Sanction = OwnSanction(fields, offence) ?? (day is { } on ? sanctions.Find(offence, on) : sanctions.Newest(offence)),
            Traits = OffenceTraits.Of(offence),
            OffenceDate = day,
            Factors = fields.Texts("factors") is { } factors ? [.. factors.Select((code, index) => FactorCode.TryParse(code, out var factor) ? factor : throw fields.Bad($"factors[{index}]", $"\"{code}\" is not a place in УК 53 or 54 such as \"53(1)(6)\""))] : null,
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
            ExceptionalCircumstances = fields.Truth("exceptional_circumstances") ?? false,
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
        return read.Length > 0 ? new Sanction(offence, read, [], []) : throw fields.Bad("sanction", "is empty");
    }

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
