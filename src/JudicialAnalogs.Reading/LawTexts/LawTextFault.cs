namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>Why a file was rejected.</summary>
public enum LawTextFault
{
    /// <summary>Nothing in it but whitespace.</summary>
    Empty,

    /// <summary>Larger than <see cref="LawTextReader.LargestFile"/>.</summary>
    TooLarge,

    /// <summary>Not text in UTF-8 or UTF-16.</summary>
    NotText,

    /// <summary>No heading of an article in either language.</summary>
    NoArticles,

    /// <summary>Neither the heading nor the file name nor the text tells which act it is.</summary>
    UnknownAct,
}
