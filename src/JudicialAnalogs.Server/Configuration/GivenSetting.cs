namespace JudicialAnalogs.Server.Configuration;

/// <summary>A setting as somebody gave it.</summary>
/// <param name="Key">Its key, parts parted by a colon, e.g. <c>Listen:GrpcPort</c>.</param>
/// <param name="Value">What was written; null where a file says <c>null</c>.</param>
/// <param name="Place">Where it stands, e.g. <c>analogs.json:4</c>, <c>variable ANALOGS__Listen__GrpcPort</c> or <c>--port</c>.</param>
public sealed record GivenSetting(string Key, string? Value, string Place);
