using JudicialAnalogs.Server.Errors;
using Day = JudicialAnalogs.V1.Day;
using DayRange = JudicialAnalogs.V1.DayRange;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Days on the wire.</summary>
internal static class DayMapping
{
    public static Day ToWire(DateOnly day) => new() { Year = day.Year, Month = day.Month, Day_ = day.Day };

    public static Day? ToWire(DateOnly? day) => day is { } known ? ToWire(known) : null;

    /// <summary>The day; null when absent.</summary>
    /// <exception cref="InvalidFieldException">No such day in the calendar.</exception>
    public static DateOnly? FromWire(Day? day, string field)
    {
        if (day is null)
            return null;
        if (day.Year is < 1 or > 9999 || day.Month is < 1 or > 12 || day.Day_ < 1 || day.Day_ > DateTime.DaysInMonth(day.Year, day.Month))
            throw new InvalidFieldException(field, "Error.Field.Day");
        return new DateOnly(day.Year, day.Month, day.Day_);
    }

    public static (DateOnly? From, DateOnly? To) FromWire(DayRange? range, string field) =>
        (FromWire(range?.From, $"{field}.from"), FromWire(range?.To, $"{field}.to"));
}
