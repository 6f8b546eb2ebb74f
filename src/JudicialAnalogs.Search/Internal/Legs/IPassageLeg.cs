namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>A leg that compares passages.</summary>
internal interface IPassageLeg : ISearchLeg
{
    /// <summary>A document's passages closest to the query, best first.</summary>
    IReadOnlyList<PassageMatch> Best(int document, int count);
}
