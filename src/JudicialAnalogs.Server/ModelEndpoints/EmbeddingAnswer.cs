using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text.Json;
using JudicialAnalogs.Archive.Embeddings;

namespace JudicialAnalogs.Server.ModelEndpoints;

/// <summary>Reads the answer of an embedding endpoint and takes nothing on trust.</summary>
internal static class EmbeddingAnswer
{
    /// <summary>One vector of length 1 a text, in the order of the texts.</summary>
    /// <param name="json">The body.</param>
    /// <param name="texts">Texts that were sent.</param>
    /// <param name="dimensions">Numbers a vector must have.</param>
    /// <exception cref="EmbeddingFailedException">The answer is cut off, or lacks a vector, or has one of another size or without direction.</exception>
    public static float[][] Read(byte[] json, int texts, int dimensions)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var vectors = new float[texts][];
            var place = 0;
            foreach (var item in document.RootElement.GetProperty("data").EnumerateArray())
            {
                var index = item.TryGetProperty("index", out var told) ? told.GetInt32() : place;
                place++;
                if ((uint)index >= (uint)texts || vectors[index] is not null)
                    throw new EmbeddingFailedException("the endpoint answered with a vector for a text that was not sent");
                vectors[index] = Unit(Numbers(item.GetProperty("embedding")), dimensions);
            }

            var missing = vectors.Count(vector => vector is null);
            return missing == 0 ? vectors : throw new EmbeddingFailedException($"the endpoint answered without {missing} of {texts} vectors");
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new EmbeddingFailedException("the endpoint's answer is cut off or not of the OpenAI protocol", broken);
        }
    }

    private static float[] Numbers(JsonElement embedding) => embedding.ValueKind == JsonValueKind.String
        ? MemoryMarshal.Cast<byte, float>(embedding.GetBytesFromBase64()).ToArray()
        : [.. embedding.EnumerateArray().Select(number => number.GetSingle())];

    private static float[] Unit(float[] vector, int dimensions)
    {
        if (vector.Length != dimensions)
            throw new EmbeddingFailedException($"the endpoint's vectors have {vector.Length} numbers, and {dimensions} are expected");
        var length = TensorPrimitives.Norm<float>(vector);
        if (!float.IsFinite(length) || length == 0)
            throw new EmbeddingFailedException("the endpoint answered with a vector that has no direction");
        TensorPrimitives.Divide(vector, length, vector);
        return vector;
    }
}
