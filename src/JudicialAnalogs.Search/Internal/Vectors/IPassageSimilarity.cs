namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>How close the passages of one segment are to one query. A struct that implements it is called without dispatch.</summary>
internal interface IPassageSimilarity
{
    /// <summary>Cosine, or what stands for it, of a passage by its number in the segment.</summary>
    float Of(int passage);
}
