using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>The request that compares a case as it stands in the form, and what keeps it from being compared.</summary>
internal sealed partial class CaseRequests
{
    private const int LongestName = 500;

    private readonly SentCase _sent;
    private readonly Wording _words;
    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);

    private CaseRequests(SentCase sent, Wording words) => (_sent, _words) = (sent, words);

    /// <summary>Reads the fields.</summary>
    /// <param name="sent">The form.</param>
    /// <param name="draftId">The draft whose next version it is; empty for a new one.</param>
    /// <param name="words">Language of the page.</param>
    /// <returns>The request, and what is wrong by field; the request is to be used only where nothing is.</returns>
    public static (V1.AssessDraftRequest Request, IReadOnlyDictionary<string, string> Errors) Of(SentCase sent, string draftId, Wording words)
    {
        var fields = new CaseRequests(sent, words);
        return (fields.Read(draftId), fields._errors);
    }

    private V1.AssessDraftRequest Read(string draftId)
    {
        var description = new V1.CaseDescription
        {
            Text = _sent.Text,
            Court = Name(CaseFieldNames.Court),
            Region = Name(CaseFieldNames.Region),
            CaseNumber = Name(CaseFieldNames.CaseNumber),
            DecidedOn = Day(CaseFieldNames.DecidedOn),
            Checked = true,
            Place = PlaceOf(_sent.Place),
        };
        var request = new V1.AssessDraftRequest
        {
            Context = new V1.RequestContext { Language = _words.Language, Purpose = PanelCallers.Purpose },
            IdempotencyKey = _sent.Key,
            DraftId = draftId,
            Case = description,
        };
        if (_sent.Claims)
        {
            request.Claim = Claim();
            return request;
        }

        description.Procedure = Chosen<V1.Procedure>(CaseFieldNames.Procedure);
        description.Count = Count();
        request.Punishment = Punishment();
        request.PunishmentOpen = request.Punishment is null;
        return request;
    }

    private V1.CaseCount Count()
    {
        var count = new V1.CaseCount
        {
            Found = QualificationOf(CaseFieldNames.Found),
            Charged = QualificationOf(CaseFieldNames.Charged),
            Stage = Chosen<V1.OffenceStage>(CaseFieldNames.Stage),
            Recidivism = Chosen<V1.Recidivism>(CaseFieldNames.Recidivism),
            Plea = Chosen<V1.Plea>(CaseFieldNames.Plea),
            Compensation = Chosen<V1.Compensation>(CaseFieldNames.Compensation),
            DamageTenge = (double)(Amount(CaseFieldNames.Damage) ?? 0),
            OffenceOn = Day(CaseFieldNames.OffenceOn),
            Minor = _sent.Values[CaseFieldNames.Minor].Length > 0,
        };
        if (count.Found is null && !_errors.ContainsKey(CaseFieldNames.Article))
            Refuse(CaseFieldNames.Article, "Panel.CaseForm.Error.Qualification");
        // The lists of the code are closed here: what is not of them was not sent by a person.
        count.Factors.AddRange(_sent.Values.Factors.Where(code => FactorCode.TryParseCriminal(code, out _)));
        return count;
    }

    private V1.Punishment? Punishment()
    {
        if (_sent.Values[CaseFieldNames.PunishmentForm].Length == 0)
            return null;
        var form = Chosen<V1.PunishmentForm>(CaseFieldNames.PunishmentForm);
        if (form is V1.PunishmentForm.Unspecified or V1.PunishmentForm.LifeImprisonment)
            return form == V1.PunishmentForm.Unspecified ? null : new V1.Punishment { Form = form };
        var amount = Amount(CaseFieldNames.PunishmentAmount);
        if (amount is null or 0 && !_errors.ContainsKey(CaseFieldNames.PunishmentAmount))
            Refuse(CaseFieldNames.PunishmentAmount, "Panel.CaseForm.Error.Size");
        var (size, unit) = CaseReadings.Size(amount ?? 0, _sent.Values[CaseFieldNames.PunishmentUnit]);
        if (unit == V1.PunishmentUnit.Unspecified)
            Refuse(CaseFieldNames.PunishmentUnit, "Panel.CaseForm.Error.Unit");
        return new V1.Punishment { Form = form, Amount = size, Unit = unit };
    }

    private V1.ActClaim Claim()
    {
        var claim = new V1.ActClaim
        {
            Type = Name(CaseFieldNames.ClaimType),
            AmountTenge = (double)(Amount(CaseFieldNames.ClaimAmount) ?? 0),
            Outcome = Chosen<V1.ClaimOutcome>(CaseFieldNames.ClaimOutcome),
            AwardedTenge = (double)(Amount(CaseFieldNames.ClaimAwarded) ?? 0),
        };
        if (claim.Outcome == V1.ClaimOutcome.Unspecified)
            Refuse(CaseFieldNames.ClaimOutcome, "Panel.CaseForm.Error.Outcome");
        return claim;
    }

    private V1.Qualification? QualificationOf(string group) => TypedQualification.Read(_sent.Values, group, (field, textKey) => Refuse(field, textKey));

    private string Name(string field)
    {
        var name = _sent.Values[field].Trim();
        if (name.Length <= LongestName)
            return name;
        Refuse(field, "Error.Field.TooLong", LongestName);
        return "";
    }

    private decimal? Amount(string field)
    {
        var typed = _sent.Values[field];
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (CaseNumbers.TryAmount(typed, out var amount))
            return amount;
        Refuse(field, "Panel.CaseForm.Error.Number");
        return null;
    }

    private V1.Day? Day(string field)
    {
        var typed = _sent.Values[field];
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (CaseNumbers.TryDay(typed, out var day))
            return DayMapping.ToWire(day);
        Refuse(field, "Panel.CaseForm.Error.Day");
        return null;
    }

    private T Chosen<T>(string field)
        where T : struct, Enum
    {
        var name = _sent.Values[field];
        if (name.Length == 0)
            return default;
        if (!char.IsAsciiLetter(name[0]) || !Enum.TryParse<T>(name, out var value) || !Enum.IsDefined(value))
            Refuse(field, "Panel.CaseForm.Error.Choice");
        else
            return value;
        return default;
    }

    private static V1.CountPlace? PlaceOf(string place)
    {
        var named = Place().Match(place);
        return named.Success ? new V1.CountPlace { Defendant = int.Parse(named.Groups[1].ValueSpan), Count = int.Parse(named.Groups[2].ValueSpan) } : null;
    }

    private void Refuse(string field, string textKey, params ReadOnlySpan<object?> values) => _errors.TryAdd(field, _words.Say(textKey, values));

    [GeneratedRegex(@"^([0-9]{1,4})\.([0-9]{1,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
