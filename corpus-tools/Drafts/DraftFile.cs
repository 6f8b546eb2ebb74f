using System.Text.Json;
using JudicialAnalogs.CorpusTools.Checks;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.V1;
using Punishment = JudicialAnalogs.V1.Punishment;

namespace JudicialAnalogs.CorpusTools.Drafts;

/// <summary>A draft ruling in the form of docs/draft-schema.md, as the request that compares it.</summary>
internal static class DraftFile
{
    private const string Guide = "docs/draft-schema.md";

    /// <summary>Reads it.</summary>
    /// <exception cref="BadInputException">The object cannot be taken; the message names the place.</exception>
    public static AssessDraftRequest Parse(JsonElement root)
    {
        var top = new FieldReader(root, "", Guide);
        var request = new AssessDraftRequest { Case = new CaseDescription() };
        var description = request.Case;
        description.Text = top.Text("text") ?? "";
        description.Court = top.Text("court") ?? "";
        description.Region = top.Text("region") ?? "";
        description.CaseNumber = top.Text("case_number") ?? "";
        description.DecidedOn = Day(top, "decided_on");
        description.Procedure = (Procedure)(top.Word("procedure", CheckWords.Procedures) ?? default);
        description.Count = top.Inner("count") is { } count ? Count(count) : null;
        request.DraftId = top.Text("draft_id") ?? "";
        request.Punishment = top.Inner("punishment") is { } punishment ? PunishmentOf(punishment) : null;
        request.Claim = top.Inner("claim") is { } claim ? Claim(claim) : null;
        top.Finish();
        if (description.Text.Length == 0 && description.Count is null)
            throw top.Bad(request.Claim is null ? "count" : "text", "is missing");
        if (request.Claim is not null && (request.Punishment is not null || description.Count is not null))
            throw top.Bad("claim", "stands beside a count or a punishment; a draft decides one of them");
        return request;
    }

    private static CaseCount Count(FieldReader fields)
    {
        var count = new CaseCount
        {
            Charged = QualificationOf(fields, "charged"),
            Found = QualificationOf(fields, "found"),
            Stage = (OffenceStage)(fields.Word("stage", CheckWords.Stages) ?? default),
            Recidivism = (Recidivism)(fields.Word("recidivism", CheckWords.Recidivism) ?? default),
            Compensation = (Compensation)(fields.Word("compensation", CheckWords.Compensations) ?? default),
            Plea = (Plea)(fields.Word("plea", CheckWords.Pleas) ?? default),
            DamageTenge = (double)(fields.Number("damage_tenge") ?? 0),
            OffenceOn = Day(fields, "offence_date"),
            Minor = fields.Truth("minor") ?? false,
            LegalFacts = DraftLegalFacts.Of(fields),
        };
        var factors = fields.Texts("factors") ?? [];
        for (var i = 0; i < factors.Count; i++)
            count.Factors.Add(FactorCode.TryParseCriminal(factors[i], out var factor) ? factor.ToString() : throw fields.Bad($"factors[{i}]", $"\"{factors[i]}\" is not a place in УК 53 or 54 such as \"53(1)(6)\""));
        fields.Finish();
        return count;
    }

    private static Qualification? QualificationOf(FieldReader fields, string name)
    {
        if (fields.Text(name) is not { } named)
            return null;

        // Several points stand in one bracket, "УК 188(3)(1,3)"; a reference has one.
        var bracket = named.LastIndexOf('(');
        var points = bracket > 0 && named.EndsWith(')') && named.Contains(',', StringComparison.Ordinal) ? named[(bracket + 1)..^1].Split(',', StringSplitOptions.TrimEntries) : [];
        var single = points.Length > 0 ? $"{named[..bracket]}({points[0]})" : named;
        if (!NormRef.TryParse(single, out var norm) || norm.Act != "УК" || norm.Article is null || points.Any(point => !point.All(char.IsAsciiLetterOrDigit) || point.Length == 0))
            throw fields.Bad(name, $"\"{named}\" is not a part or point of the Criminal Code such as \"УК 188(3)(3)\"");
        var qualification = new Qualification { Article = norm.Article, Part = norm.Part ?? "" };
        qualification.Points.AddRange(points.Length > 0 ? points : norm.Point is { } point ? [point] : []);
        return qualification;
    }

    private static Punishment PunishmentOf(FieldReader fields)
    {
        var kind = fields.Word("kind", CheckWords.Kinds) ?? throw fields.Bad("kind", "is missing");
        var (amount, unit, conditional) = (fields.Number("amount"), fields.Word("unit", CheckWords.Units), fields.Truth("conditional") ?? false);
        fields.Finish();
        if (kind == PunishmentKind.LifeImprisonment)
            return new Punishment { Form = V1.PunishmentForm.LifeImprisonment };
        if (amount is not { } number || unit is not { } named)
            throw fields.Bad(amount is null ? "amount" : "unit", "is missing");
        if (number is <= 0 or >= 1_000_000_000_000)
            throw fields.Bad("amount", "is not a size above 0");
        if (conditional && kind != PunishmentKind.Imprisonment)
            throw fields.Bad("conditional", "goes with imprisonment only");
        var form = PunishmentForms.Of(new Law.Punishments.Punishment(kind, number, named.Unit, conditional));
        return new Punishment { Form = (V1.PunishmentForm)form, Amount = (double)(number * named.Times), Unit = (V1.PunishmentUnit)named.Unit };
    }

    private static ActClaim Claim(FieldReader fields)
    {
        var claim = new ActClaim
        {
            Type = fields.Text("type") ?? "",
            AmountTenge = (double)(fields.Number("amount_tenge") ?? 0),
            Outcome = (ClaimOutcome)(fields.Word("outcome", CheckWords.ClaimOutcomes) ?? default),
            AwardedTenge = (double)(fields.Number("awarded_tenge") ?? 0),
        };
        fields.Finish();
        return claim;
    }

    private static Day? Day(FieldReader fields, string name) =>
        fields.Day(name) is { } day ? new Day { Year = day.Year, Month = day.Month, Day_ = day.Day } : null;
}
