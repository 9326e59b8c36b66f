//! A screen without a display, on which only what has changed is drawn anew, as in a window.

use iced::{Color, Rectangle, Renderer, Size};
use iced_tiny_skia::Layer;
use iced_tiny_skia::graphics::{Viewport, damage};
use tiny_skia::{Mask, PixmapMut};

/// What a window shows, after the pictures that were drawn on it one over the other.
pub struct Screen {
    pixels: Vec<u8>,
    mask: Mask,
    viewport: Viewport,
    shown: Option<Vec<Layer>>,
}

impl Screen {
    /// A screen for a window of this size in logical pixels.
    pub fn new(size: Size, scale: f32) -> Self {
        let physical = Size::new((size.width * scale) as u32, (size.height * scale) as u32);

        Self {
            pixels: vec![0; physical.width as usize * physical.height as usize * 4],
            mask: Mask::new(physical.width, physical.height).expect("a mask"),
            viewport: Viewport::with_physical_size(physical, scale),
            shown: None,
        }
    }

    /// Draws on the screen what has changed, as the renderer's compositor does.
    pub fn show(&mut self, renderer: &mut Renderer, background: Color) {
        let whole = Rectangle::with_size(self.viewport.logical_size());
        let layers = renderer.layers().to_vec();
        let changed = match &self.shown {
            Some(shown) => damage::diff(shown, &layers, |layer| vec![layer.bounds], Layer::damage),
            None => vec![whole],
        };
        if changed.is_empty() {
            return;
        }
        self.draw(renderer, background, &damage::group(changed, whole));
        self.shown = Some(layers);
    }

    /// Compares the screen with the same picture drawn on an empty one. Returns the least rectangle
    /// around all pixels that differ, in physical pixels: left, top, right, bottom.
    pub fn differs(&self, renderer: &mut Renderer, background: Color) -> Option<[usize; 4]> {
        let mut anew = Self::new(self.viewport.logical_size(), self.viewport.scale_factor());
        anew.show(renderer, background);
        let width = self.viewport.physical_width() as usize;
        let pixels = self.pixels.chunks_exact(4).zip(anew.pixels.chunks_exact(4));

        pixels
            .enumerate()
            .filter(|(_, (shown, right))| shown != right)
            .map(|(place, _)| (place % width, place / width))
            .fold(None, |found, (x, y)| {
                let [left, top, right, bottom] = found.unwrap_or([x, y, x, y]);
                Some([left.min(x), top.min(y), right.max(x), bottom.max(y)])
            })
    }

    fn draw(&mut self, renderer: &mut Renderer, background: Color, changed: &[Rectangle]) {
        let size = self.viewport.physical_size();
        let mut pixels = PixmapMut::from_bytes(&mut self.pixels, size.width, size.height).expect("pixels");
        renderer.draw(&mut pixels, &mut self.mask, &self.viewport, changed, background);
    }
}
