namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Levels of a norm as the words of a citation name them.</summary>
internal enum PlaceLevel
{
    Article,
    Part,
    Point,
    SubPoint,

    /// <summary>«пп.»: points in some hands, subpoints in others.</summary>
    PointsOrSubPoint,

    /// <summary>Абзац: below what canonical text names.</summary>
    Paragraph,

    /// <summary>The legislator's note to an article («примечание к ст. 188», «188-бапқа ескертпе»), which has points of its own.</summary>
    Note,
}
