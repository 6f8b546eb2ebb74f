using System.Globalization;
using JudicialAnalogs.Server.Errors;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Analogs;

/// <summary>The filter of a list of analogs as its address holds it, so that an address can be kept and asked again.</summary>
public sealed class AskedFilter
{
    /// <summary>Asks the archive as it stands, though no filter is set.</summary>
    public const string Now = "now";

    /// <summary>Parts of an address that limit the list, in the order they are shown.</summary>
    private static readonly string[] Keys = ["region", "court", "from", "to", "procedure", "kind", "language", "appeal", "norm", "factor"];

    private AskedFilter(IReadOnlyList<(string Key, string Value)> parts, bool now) => (Parts, IsAskedNow) = (parts, now || parts.Count > 0);

    /// <summary>What is set, in the order it is shown.</summary>
    public IReadOnlyList<(string Key, string Value)> Parts { get; }

    /// <summary>True where the archive is asked now; false for the list that was stored with the draft.</summary>
    public bool IsAskedNow { get; }

    /// <summary>Reads an address; what is empty or said twice is passed over.</summary>
    internal static AskedFilter Read(IQueryCollection query) => new(
        [.. Keys.SelectMany(key => query[key].Select(value => (key, value?.Trim() ?? "")).Where(part => part.Item2.Length > 0).Distinct())],
        query[Now] == "1");

    /// <summary>Values of one kind.</summary>
    public IEnumerable<string> Of(string key) => Parts.Where(part => part.Key == key).Select(part => part.Value);

    /// <summary>True when a value is set.</summary>
    public bool Has(string key, string value) => Parts.Contains((key, value));

    /// <summary>The filter of the contract.</summary>
    /// <exception cref="InvalidFieldException">A value is none of its kind; the field is named as in the address.</exception>
    internal V1.AnalogFilter ToWire()
    {
        var filter = new V1.AnalogFilter
        {
            Regions = { Of("region") },
            Courts = { Of("court") },
            Procedures = { Members<V1.Procedure>("procedure") },
            ActKinds = { Members<V1.ActKind>("kind") },
            Languages = { Members<V1.Language>("language") },
            AppealOutcomes = { Members<V1.AppealOutcome>("appeal") },
            FoundUnder = { Of("norm") },
            AcceptedFactors = { Of("factor") },
        };
        var (from, to) = (DayOf("from", last: false), DayOf("to", last: true));
        if (from is not null || to is not null)
            filter.Decided = new V1.DayRange { From = from, To = to };
        return filter;
    }

    /// <summary>Address of a list with this filter, without one part where it is taken off.</summary>
    /// <param name="page">The page that links there.</param>
    /// <param name="draftId">Draft.</param>
    /// <param name="without">Part to leave out; null for none.</param>
    /// <param name="list">Page of the list, from 1.</param>
    public string Link(PanelRequest page, string draftId, (string Key, string Value)? without = null, int list = 1)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Link(
            $"/drafts/{Uri.EscapeDataString(draftId)}/analogs",
            [
                .. Parts.Where(part => part != without).Select(part => (part.Key, (string?)part.Value)),
                (Now, IsAskedNow ? "1" : null),
                ("page", list > 1 ? list.ToString(CultureInfo.InvariantCulture) : null),
            ]);
    }

    /// <summary>Parts of this filter as they stand behind a question mark.</summary>
    internal IEnumerable<(string Key, string Value)> Hidden() => IsAskedNow ? Parts.Append((Now, "1")) : Parts;

    private IEnumerable<T> Members<T>(string key)
        where T : struct, Enum => Of(key).Select(value =>
            Enum.TryParse<T>(value, out var member) && Enum.IsDefined(member) && !int.TryParse(value, out _) ? member : throw new InvalidFieldException(key, "Error.Field.Choice"));

    // A year stands for its first day, or its last.
    private V1.Day? DayOf(string key, bool last)
    {
        var text = Of(key).FirstOrDefault();
        if (text is null)
            return null;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 9999)
            return last ? new V1.Day { Year = year, Month = 12, Day_ = 31 } : new V1.Day { Year = year, Month = 1, Day_ = 1 };
        string[] forms = ["yyyy-MM-dd", "dd.MM.yyyy"];
        return DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new V1.Day { Year = day.Year, Month = day.Month, Day_ = day.Day }
            : throw new InvalidFieldException(key, "Panel.Filter.DayRefused");
    }
}
