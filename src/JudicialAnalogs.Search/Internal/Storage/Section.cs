namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Parts of a segment file. Numbers are part of the format: never reuse one (22 and 23 belonged to format 2).</summary>
internal enum Section
{
    Counts = 1,
    IdOffsets = 2,
    IdBytes = 3,
    IdOrder = 4,
    FacetNames = 10,
    FacetValues = 11,
    FacetValueOwner = 12,
    FacetForwardOffsets = 13,
    FacetForward = 14,
    FacetInvertedOffsets = 15,
    FacetInverted = 16,
    NumberNames = 17,
    Numbers = 18,
    Passages = 20,
    Vectors = 21,
    VectorSketches = 24,
    SketchSteps = 25,
    SketchMeans = 26,
    LeadingValues = 27,
    LeadingComponents = 28,
    Keyword = 100,
    Shingle = 200,
}
