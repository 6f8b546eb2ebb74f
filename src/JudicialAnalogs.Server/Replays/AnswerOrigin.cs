using System.Text.Json;
using System.Text.Json.Serialization;

namespace JudicialAnalogs.Server.Replays;

/// <summary>The state that an answer was given from: what it is made again from, kept beside every assessment.</summary>
/// <param name="Index">Version of the index of acts.</param>
/// <param name="IndexSequence">Position of the change feed that the index stood at.</param>
/// <param name="Archive">Position that the table of decisions stood at.</param>
/// <param name="Calibration">Position that the calibration of punishments stood at.</param>
/// <param name="Facts">Version of the calibration by facts.</param>
/// <param name="Law">Last change of a norm taken in; 0 when no law was imported.</param>
/// <param name="Program">Version of the program.</param>
/// <param name="AskedAt">When it was asked; a draft without a day is compared as of this day.</param>
/// <param name="Settled">False when the archive moved while the answer was made, which may then mix two states.</param>
/// <param name="Embedded">False when the index is on a cluster or vectors came from a model served elsewhere: such an answer is not made again.</param>
/// <param name="AlertsOff">True when findings of divergence were switched off.</param>
public sealed record AnswerOrigin(
    string Index,
    long IndexSequence,
    long Archive,
    long Calibration,
    string Facts,
    long Law,
    string Program,
    DateTimeOffset AskedAt,
    bool Settled,
    bool Embedded,
    bool AlertsOff = false)
{
    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    /// <summary>Version of the imported law as answers name it; empty when none was imported.</summary>
    [JsonIgnore]
    public string LawVersion => LawVersionOf(Law);

    /// <summary>True when all parts stood at one position of the feed.</summary>
    [JsonIgnore]
    public bool IsWhole => Settled && Calibration == Archive && IndexSequence == Archive;

    /// <summary>Version of the law whose last change a norm's was.</summary>
    public static string LawVersionOf(long sequence) => sequence == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"n{sequence}");

    /// <summary>As it is stored.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Snake);

    /// <summary>What was stored; null for nothing or what cannot be read.</summary>
    public static AnswerOrigin? Read(ReadOnlyMemory<byte> stored)
    {
        try
        {
            return stored.IsEmpty ? null : JsonSerializer.Deserialize<AnswerOrigin>(stored.Span, Snake);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
