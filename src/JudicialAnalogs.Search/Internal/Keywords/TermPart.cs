namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Parts of a term section, added to the section's own number. Part of the format: never reuse one (0 to 5 belonged to format 2).</summary>
internal enum TermPart
{
    Averages = 10,
    Lengths = 11,
    Hashes = 12,
    Buckets = 13,
    Entries = 14,
    ByteOffsets = 15,
    Bytes = 16,
    Postings = 17,
    Patterns = 18,
    PatternUses = 19,
    PositionOffsets = 20,
    Positions = 21,
}
