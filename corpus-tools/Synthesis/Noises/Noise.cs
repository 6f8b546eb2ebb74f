namespace JudicialAnalogs.CorpusTools.Synthesis.Noises;

/// <summary>A way in which files of court acts differ from what was written. Digits are never touched: the truth of an act stays true.</summary>
internal enum Noise
{
    /// <summary>Lines are broken at a width, some inside a word.</summary>
    Lines,

    /// <summary>Numbers of pages and headers stand between lines.</summary>
    Pages,

    /// <summary>Letters are taken from the other alphabet, where they look the same.</summary>
    Lookalikes,

    /// <summary>Blanks are doubled, missing behind shortened words, or of another kind.</summary>
    Blanks,

    /// <summary>Small letters are read for others of a like shape, as by a scanner.</summary>
    Misreadings,
}
