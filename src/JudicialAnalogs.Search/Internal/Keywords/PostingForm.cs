namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>How a postings list is stored.</summary>
internal enum PostingForm
{
    /// <summary>One posting, kept beside the term itself.</summary>
    Single,

    /// <summary>Blocks of 128 packed gaps with an impact each.</summary>
    Packed,

    /// <summary>One impact for every document of the segment, 0 for those without the term.</summary>
    Dense,
}
