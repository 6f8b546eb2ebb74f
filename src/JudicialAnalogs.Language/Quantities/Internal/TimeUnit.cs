namespace JudicialAnalogs.Language.Quantities.Internal;

/// <summary>Units of a term, from long to short: a term names them in this order.</summary>
internal enum TimeUnit
{
    None,
    Year,
    Month,
    Week,
    Day,
    Hour,
}
