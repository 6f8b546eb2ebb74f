namespace JudicialAnalogs.Server.Limits;

/// <summary>Which limit a call met; texts name it <c>Error.Limit.{kind}</c>.</summary>
internal enum LimitKind
{
    /// <summary>The caller calls too often.</summary>
    Rate,

    /// <summary>Too many calls of the caller are worked on or wait.</summary>
    Caller,

    /// <summary>The server works on as much as it can.</summary>
    Server,

    /// <summary>Too many bytes of requests are held.</summary>
    Bytes,

    /// <summary>A message took too long to arrive.</summary>
    Slow,

    /// <summary>One call brought too many acts.</summary>
    Acts,
}
